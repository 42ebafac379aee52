package vn.dunghen.workflow;

import org.springframework.stereotype.Component;
import vn.dunghen.directory.DutyRows;
import vn.dunghen.directory.RowDuties;

/** Tasks that wait for a unit or somebody of it. */
@Component
class TaskDuties extends RowDuties {

    private static final DutyRows.Kind OPEN = new DutyRows.Kind(
            "units.duty.task",
            "select t.subject_code, t.name from task_item t where t.open_agency = :agency and t.open_unit = :unit"
                    + " order by t.due_at, t.id");

    TaskDuties(DutyRows rows) {
        super(rows, OPEN);
    }
}
