package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.Plans;

/** Soạn kế hoạch: begins the way of a plan, typed in or as a file was read. */
@UseCase
public class DraftPlan {

    private final Plans plans;
    private final PlanCodes codes;
    private final PlanLifecycle process;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    DraftPlan(
            Plans plans,
            PlanCodes codes,
            PlanLifecycle process,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.plans = plans;
        this.codes = codes;
        this.process = process;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @param endsOn last day of the plan; {@code null} for the end of its year
     * @param replaces the plan it is to replace, if any
     */
    public Plan handle(
            ImportedPlan said, PlanSource source, int year, @Nullable LocalDate endsOn, @Nullable PlanId replaces) {
        return begin(said, new Source(source, null), year, endsOn, replaces);
    }

    /** @param fileHash of the file it was read from, if any */
    record Source(PlanSource source, @Nullable String fileHash) {}

    Plan begin(ImportedPlan said, Source from, int year, @Nullable LocalDate endsOn, @Nullable PlanId replaces) {
        policy.require("plan.draft", Policy.Resource.of("plan"));
        Instant now = clock.instant();
        LocalDate end = endsOn == null ? LocalDate.of(year, 12, 31) : endsOn;
        if (end.isBefore(Moments.day(now))) {
            throw new InvalidInput(
                    endsOn == null ? "year" : "endsOn", "Ngày kết thúc " + Moments.say(end) + " đã qua.");
        }
        if (year < Moments.day(now).getYear() - 1 || year > Moments.day(now).getYear() + 5) {
            throw new InvalidInput("year", "Năm kế hoạch không hợp lệ. Kiểm tra lại năm.");
        }
        Actor by = actors.current();
        String agency = directory.agency().code();
        Plan plan = Plan.draft(
                new Plan.Origin(
                        agency,
                        codes.next(agency, Moments.day(now).getYear()),
                        from.source(),
                        from.fileHash(),
                        directory.staff(by.login()).orElseThrow().unit(),
                        year,
                        end,
                        replaces == null ? null : replaces.value()),
                said,
                by,
                now);
        plans.save(plan);
        process.begun(plan.id(), by.login());
        return plan;
    }
}
