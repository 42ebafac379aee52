package vn.dunghen.plan.usecase;

import java.util.List;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.PlanDeadline;

/** Reads again what the words of a deadline name, where its two dates cannot say it: "trước 15/6 và 15/12", "hằng tháng". */
public interface DeadlineWords {

    /**
     * The looks that the words ask for, in order; empty when they name none of their own or say something else than the dates
     * beside them, as when somebody set the dates by hand.
     *
     * @param year the plan's year
     */
    List<AssignmentDue.Look> looks(PlanDeadline deadline, int year);
}
