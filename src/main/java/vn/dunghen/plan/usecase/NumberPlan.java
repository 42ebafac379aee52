package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanMoments;
import vn.dunghen.plan.domain.Plans;

/** Cho số kế hoạch: the plan gets the next number of the year, or goes back. */
@UseCase
public class NumberPlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Directory directory;
    private final NumberBooks books;
    private final Clock clock;

    NumberPlan(Plans plans, PlanLifecycle process, Directory directory, NumberBooks books, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.directory = directory;
        this.books = books;
        this.clock = clock;
    }

    /** @param datedOn the day written on the plan; {@code null} for today */
    public void handle(
            String taskId, PlanId id, PlanOutcome.Number outcome, @Nullable LocalDate datedOn, @Nullable String reason) {
        Plan plan = PlanAccess.lock(plans, id);
        if (outcome == PlanOutcome.Number.RETURN) {
            plan.returnFromNumbering(reason);
        } else {
            Instant now = clock.instant();
            LocalDate dated = datedOn == null ? PlanMoments.day(now) : datedOn;
            int year = PlanMoments.day(now).getYear();
            NumberBooks.Number number = books.reserve(Books.OUTGOING, year, plan.subject(), plan.title());
            String text = number.text() + "/KH-" + directory.agency().symbol();
            plan.number(text, year, number.value(), dated, now);
        }
        plans.save(plan);
        process.numbered(taskId, outcome);
    }
}
