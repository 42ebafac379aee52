package vn.dunghen.workflow;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.UnitDuties;

/** Tasks that wait for a unit or somebody of it. */
@Component
@Transactional(readOnly = true)
class TaskDuties implements UnitDuties {

    private static final DutyRows.Kind OPEN = new DutyRows.Kind(
            "units.duty.task",
            "select t.subject_code, t.name from task_item t where t.open_agency = :agency and t.open_unit = :unit"
                    + " order by t.due_at, t.id");

    private final DutyRows rows;

    TaskDuties(DutyRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Duty> of(String unit, int most) {
        return rows.read(unit, most, OPEN);
    }
}
