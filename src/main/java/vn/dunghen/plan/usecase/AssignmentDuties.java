package vn.dunghen.plan.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.RowDuties;

/** Assignments a unit leads or watches and that have not ended. */
@Component
class AssignmentDuties extends RowDuties {

    private static final DutyRows.Kind OPEN = new DutyRows.Kind(
            "units.duty.assignment",
            "select a.code, a.content from plan_assignment a where a.agency = :agency"
                    + " and (a.lead_unit = :unit or a.monitor_unit = :unit)"
                    + " and a.state in ('WAITING', 'OFFERED', 'IN_PROGRESS', 'VERIFYING') order by a.current_due_at, a.id");

    AssignmentDuties(DutyRows rows) {
        super(rows, OPEN);
    }
}
