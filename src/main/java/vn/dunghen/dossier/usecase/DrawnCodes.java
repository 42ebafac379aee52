package vn.dunghen.dossier.usecase;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.dossier.domain.DossierCodes;

/** Draws codes from one row a day and desk: its lock makes others wait, a rollback gives the number back. */
@Component
class DrawnCodes implements DossierCodes {

    private final JdbcClient jdbc;
    private final DeskRules rules;

    DrawnCodes(JdbcClient jdbc, DeskRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String agency, String receivingUnit, LocalDate day) {
        var pattern = rules.reception(day).codePattern();
        if (advance(agency, receivingUnit, day) == 0) {
            jdbc.sql("insert into dossier_code_sequence (agency, receiving_unit, code_day, last_number)"
                            + " values (:agency, :unit, :day, 0) on conflict do nothing")
                    .param("agency", agency)
                    .param("unit", receivingUnit)
                    .param("day", day)
                    .update();
            advance(agency, receivingUnit, day);
        }
        int number = jdbc.sql("select last_number from dossier_code_sequence"
                        + " where agency = :agency and receiving_unit = :unit and code_day = :day")
                .param("agency", agency)
                .param("unit", receivingUnit)
                .param("day", day)
                .query(Integer.class)
                .single();
        return pattern.code(day, number);
    }

    private int advance(String agency, String receivingUnit, LocalDate day) {
        return jdbc.sql("update dossier_code_sequence set last_number = last_number + 1"
                        + " where agency = :agency and receiving_unit = :unit and code_day = :day")
                .param("agency", agency)
                .param("unit", receivingUnit)
                .param("day", day)
                .update();
    }
}
