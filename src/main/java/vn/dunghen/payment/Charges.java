package vn.dunghen.payment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.dunghen.kernel.Subject;

/** All charges. Saving one publishes its events. */
interface Charges extends Repository<Charge, String> {

    Charge save(Charge charge);

    Optional<Charge> findById(String id);

    Optional<Charge> findBySubjectTypeAndSubjectId(String subjectType, String subjectId);

    /** Reads the charge and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Charge c where c.id = :id")
    Optional<Charge> lock(String id);

    @Query("select a.charge.id from Attempt a where a.provider = :provider and a.reference = :reference")
    Optional<String> idOfOrder(String provider, String reference);

    @Query("select c.id from Charge c where c.token = :token")
    Optional<String> idOfToken(String token);

    @Query("select c.id from Charge c where c.payCode = :payCode")
    Optional<String> idOfPayCode(String payCode);

    @Query("select c.id from Charge c where c.subjectType = :type and c.subjectId = :id")
    Optional<String> idOfSubject(String type, String id);

    /** The owner's row first, then the charge's: both in the same order whoever comes. */
    default Optional<Charge> lock(String id, ChargeOwners owners) {
        Optional<Subject> about = about(id);
        about.ifPresent(owners::lock);
        return lock(id);
    }

    default Optional<Subject> about(String id) {
        return typeOf(id).flatMap(type -> subjectIdOf(id).map(subject -> new Subject(type, subject)));
    }

    @Query("select c.subjectType from Charge c where c.id = :id")
    Optional<String> typeOf(String id);

    @Query("select c.subjectId from Charge c where c.id = :id")
    Optional<String> subjectIdOf(String id);
}
