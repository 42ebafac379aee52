package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Trình dự thảo: hands the draft to the units asked or to the office, or takes it back for good. */
@UseCase
public class SubmitPlan {

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanUnits units;
    private final PlanLimits limits;
    private final PlanReminders reminders;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SubmitPlan(
            Plans plans,
            PlanLifecycle process,
            PlanUnits units,
            PlanLimits limits,
            PlanReminders reminders,
            WorkingCalendar calendar,
            Clock clock) {
        this.reminders = reminders;
        this.plans = plans;
        this.process = process;
        this.units = units;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param opinionsDue last day for the opinions; {@code null} for the usual working days */
    public void handle(
            String taskId,
            PlanId id,
            PlanOutcome.Draft outcome,
            String title,
            LocalDate endsOn,
            List<String> opinionUnits,
            @Nullable LocalDate opinionsDue) {
        Plan plan = PlanAccess.lock(plans, id);
        Instant now = clock.instant();
        Instant due = null;
        switch (outcome) {
            case WITHDRAW -> plan.withdraw(now);
            case SUBMIT -> plan.submit(title, endsOn, now);
            case OPINIONS -> {
                units.requireHeads("opinionUnits", opinionUnits);
                due = due(opinionsDue, now);
                plan.askOpinions(title, endsOn, new TreeSet<>(opinionUnits), due, now);
                reminders.letterWaits(plan, due);
            }
        }
        plans.save(plan);
        process.drafted(taskId, outcome, due);
    }

    private Instant due(@Nullable LocalDate day, Instant now) {
        if (day == null) {
            return limits.due("give-opinion", now);
        }
        if (!day.isAfter(Moments.day(now))) {
            throw new InvalidInput("opinionsDue", "Hạn cho ý kiến phải sau hôm nay.");
        }
        if (!calendar.isWorkingDay(day)) {
            throw new InvalidInput(
                    "opinionsDue", "Ngày " + Moments.say(day) + " là ngày nghỉ; hãy chọn một ngày làm việc.");
        }
        return calendar.endOfDay(Moments.noon(day), 0);
    }
}
