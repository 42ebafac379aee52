package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The legal regimes, by the days they are in force. */
public interface LegalRegimes extends Repository<LegalRegime, String> {

    Optional<LegalRegime> findById(String code);

    @Query("select r from LegalRegime r order by r.effectiveFrom")
    List<LegalRegime> all();

    @Query(
            "select r from LegalRegime r where r.effectiveFrom <= :day and (r.effectiveTo is null or r.effectiveTo >= :day)"
                    + " order by r.effectiveFrom desc")
    List<LegalRegime> coveringDay(LocalDate day);

    /** The regime in force on a day. */
    default Optional<LegalRegime> inForce(LocalDate day) {
        return coveringDay(day).stream().findFirst();
    }
}
