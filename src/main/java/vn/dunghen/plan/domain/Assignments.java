package vn.dunghen.plan.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.plan.AssignmentId;

/** All assignments. Saving one publishes its events. */
public interface Assignments extends Repository<Assignment, String> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(String id);

    Optional<Assignment> findByCode(String code);

    /** Reads the assignment and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> lockById(String id);

    @Query("select a from Assignment a where a.planId = :plan order by a.work.position, a.code")
    List<Assignment> ofPlan(String plan);

    /** Ids of what a person has in hand. */
    @Query("select a.id from Assignment a where a.officer = :officer and a.state in ('IN_PROGRESS', 'VERIFYING')"
            + " order by a.code")
    List<String> heldBy(String officer);

    default Optional<Assignment> find(AssignmentId id) {
        return findById(id.value());
    }
}
