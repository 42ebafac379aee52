package vn.dunghen.dossier.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reception rules, by the day they start. */
public interface ReceptionRules extends Repository<ReceptionRule, String> {

    @Query("select r from ReceptionRule r order by r.effectiveFrom desc")
    List<ReceptionRule> newestFirst();
}
