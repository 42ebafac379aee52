package vn.dunghen.feedback.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.feedback.FeedbackId;

/** All feedback. Saving one publishes its events. */
public interface FeedbackCases extends Repository<Feedback, String> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findById(String id);

    Optional<Feedback> findByCode(String code);

    Optional<Feedback> findByLookupDigest(String digest);

    /** Reads the feedback and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Feedback f where f.id = :id")
    Optional<Feedback> lockById(String id);

    /** Ids of feedback that is still open and that this person drafts. */
    @Query("select f.id from Feedback f where f.officer = :login and f.endedAt is null order by f.id")
    List<String> heldBy(String login);

    /** Those whose sender is called so or has this telephone, oldest first. */
    @Query("select f from Feedback f where f.agency = :agency"
            + " and (lower(f.sender.name) = lower(:name) or f.sender.phone = :phone) order by f.receivedAt, f.id")
    List<Feedback> sentBy(String agency, String name, String phone);

    default Optional<Feedback> find(FeedbackId id) {
        return findById(id.value());
    }
}
