package vn.dunghen.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.RowDuties;

/** Dossiers a unit has not finished, and procedures it is named for. */
@Component
class DossierDuties extends RowDuties {

    private static final DutyRows.Kind DOSSIERS = new DutyRows.Kind(
            "units.duty.dossier",
            "select d.code, p.name from dossier d join dossier_procedure p on p.id = d.procedure_id"
                    + " where d.agency = :agency and d.unit = :unit and d.closed_at is null order by d.current_due, d.id");
    private static final DutyRows.Kind PROCEDURES = new DutyRows.Kind(
            "units.duty.procedure",
            "select p.code, p.name from dossier_procedure p where p.agency in (:agency, '*') and p.unit = :unit"
                    + " and p.ended_by is null and p.version_no = (select max(x.version_no) from dossier_procedure x"
                    + " where x.agency = p.agency and x.code = p.code) order by p.code");

    DossierDuties(DutyRows rows) {
        super(rows, DOSSIERS, PROCEDURES);
    }
}
