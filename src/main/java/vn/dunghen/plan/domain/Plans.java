package vn.dunghen.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.plan.PlanId;

/** All plans. Saving one publishes its events. */
public interface Plans extends Repository<Plan, String> {

    Plan save(Plan plan);

    Optional<Plan> findById(String id);

    /** Reads the plan and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> lockById(String id);

    /** Untouched drafts of a person out of one file, the latest first. */
    @Query("select p from Plan p where p.agency = :agency and p.drafter = :drafter and p.fileHash = :hash"
            + " and p.state = vn.dunghen.plan.PlanState.DRAFTING and p.revision = 0 order by p.draftedAt desc")
    List<Plan> untouched(String agency, String drafter, String hash);

    default Optional<Plan> find(PlanId id) {
        return findById(id.value());
    }

    default Optional<Plan> lock(PlanId id) {
        return lockById(id.value());
    }
}
