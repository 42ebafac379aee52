package vn.dunghen.plan.usecase.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.PlanDeadline;
import vn.dunghen.plan.usecase.DeadlineWords;

/** Reads deadlines with the words of the importer. */
@Component
class OfficeDeadlineWords implements DeadlineWords {

    @Override
    public List<AssignmentDue.Look> looks(PlanDeadline deadline, int year) {
        boolean told = deadline.kind() == DeadlineKind.PERIODIC
                && Deadlines.parse(deadline.text(), year).deadline().equals(deadline);
        return told ? Looks.of(deadline, year) : List.of();
    }
}
