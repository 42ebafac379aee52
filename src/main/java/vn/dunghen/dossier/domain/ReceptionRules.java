package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reception rules, by the day they start. */
public interface ReceptionRules extends Repository<ReceptionRule, String> {

    @Query("select r from ReceptionRule r where r.effectiveFrom <= :day order by r.effectiveFrom desc")
    List<ReceptionRule> startedBy(LocalDate day);

    /** @throws IllegalStateException when no rule had started */
    default ReceptionRule inForce(LocalDate day) {
        return startedBy(day).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reception rule in force on " + day));
    }
}
