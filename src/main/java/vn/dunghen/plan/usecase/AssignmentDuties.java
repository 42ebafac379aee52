package vn.dunghen.plan.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.UnitDuties;

/** Assignments a unit leads or watches and that have not ended. */
@Component
@Transactional(readOnly = true)
class AssignmentDuties implements UnitDuties {

    private static final DutyRows.Kind OPEN = new DutyRows.Kind(
            "units.duty.assignment",
            "select a.code, a.content from plan_assignment a where a.agency = :agency"
                    + " and (a.lead_unit = :unit or a.monitor_unit = :unit)"
                    + " and a.state in ('WAITING', 'OFFERED', 'IN_PROGRESS', 'VERIFYING') order by a.current_due_at, a.id");

    private final DutyRows rows;

    AssignmentDuties(DutyRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Duty> of(String unit, int most) {
        return rows.read(unit, most, OPEN);
    }
}
