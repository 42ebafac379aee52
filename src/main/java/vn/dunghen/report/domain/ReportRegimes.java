package vn.dunghen.report.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All regimes, past and to come. Saving one publishes its events. */
public interface ReportRegimes extends Repository<ReportRegime, String> {

    ReportRegime save(ReportRegime regime);

    Optional<ReportRegime> findById(String id);

    /** Reads the regime and holds its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReportRegime r where r.id = :id")
    Optional<ReportRegime> lockById(String id);

    /** The versions of one regime, the latest first. */
    @Query("select r from ReportRegime r where r.code = :code order by r.effectiveFrom desc")
    List<ReportRegime> versions(String code);

    @Query("select r from ReportRegime r order by r.code, r.effectiveFrom desc")
    List<ReportRegime> all();

    /** The version in force on a day. */
    default Optional<ReportRegime> on(String code, LocalDate day) {
        return versions(code).stream()
                .filter(one -> !one.head().effectiveFrom().isAfter(day))
                .findFirst()
                .filter(one -> one.inForce(day));
    }
}
