package vn.dunghen.dossier.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reviews of all quarters. Saving one publishes its events. */
public interface LiabilityReviews extends Repository<LiabilityReview, String> {

    LiabilityReview save(LiabilityReview review);

    Optional<LiabilityReview> findById(String id);

    Optional<LiabilityReview> findByPeriod(String period);

    List<LiabilityReview> findAllByOrderByPeriodDesc();

    /** Reads the review and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from LiabilityReview r where r.id = :id")
    Optional<LiabilityReview> lockById(String id);
}
