package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanTitle;
import vn.dunghen.plan.domain.Plans;

/** Cho số kế hoạch: the plan gets the next number of the year, or goes back. */
@UseCase
public class NumberPlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final OutgoingDocuments outgoing;
    private final Clock clock;

    NumberPlan(Plans plans, PlanLifecycle process, OutgoingDocuments outgoing, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** @param datedOn the day written on the plan; {@code null} for today */
    public void handle(
            String taskId,
            PlanId id,
            PlanOutcome.Number outcome,
            @Nullable LocalDate datedOn,
            @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        if (outcome == PlanOutcome.Number.RETURN) {
            plan.returnFromNumbering(reason);
        } else {
            Instant now = clock.instant();
            LocalDate dated = datedOn == null ? Moments.day(now) : datedOn;
            OutgoingDocuments.Reserved reserved = outgoing.reserve(new OutgoingDocuments.Draft(
                    PaperKind.PLAN, plan.subject(), PlanTitle.bare(plan.title()), plan.unit()));
            NumberBooks.Number number = reserved.number();
            plan.number(reserved.text(), number.year(), number.value(), dated, now);
        }
        plans.save(plan);
        process.numbered(taskId, outcome);
    }
}
