package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.Papers;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.notice.Letters;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanRecipient;
import vn.dunghen.plan.domain.Plans;

/** Phát hành kế hoạch: it goes out to its recipients; the plan it replaces is at its end. */
@UseCase
public class IssuePlan {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Plans plans;
    private final PlanLifecycle process;
    private final PlanUnits units;
    private final PlanLimits limits;
    private final PlanWork work;
    private final PlanPapers papers;
    private final OutgoingDocuments outgoing;
    private final Actors actors;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Letters letters;

    IssuePlan(
            Plans plans,
            PlanLifecycle process,
            PlanUnits units,
            PlanLimits limits,
            PlanWork work,
            PlanPapers papers,
            OutgoingDocuments outgoing,
            Actors actors,
            WorkingCalendar calendar,
            Clock clock,
            Letters letters) {
        this.plans = plans;
        this.process = process;
        this.units = units;
        this.limits = limits;
        this.work = work;
        this.papers = papers;
        this.outgoing = outgoing;
        this.actors = actors;
        this.calendar = calendar;
        this.clock = clock;
        this.letters = letters;
    }

    /**
     * How a line of Nơi nhận is sent.
     *
     * @param number of the line, from 1 on, as {@link PlanUnits#recipients} proposes them
     * @param unit code of a unit of the department; null for somebody outside
     * @param address where it goes outside; null when not known
     */
    public record Sent(int number, @Nullable String unit, @Nullable String address) {}

    public void handle(String taskId, PlanId id, List<Sent> sent) {
        Plan plan = PlanAccess.lock(plans, id);
        List<PlanRecipient.Line> proposed = units.recipients(plan.current().content());
        List<PlanRecipient.Line> lines = sent.stream()
                .map(one ->
                        new PlanRecipient.Line(proposed.get(one.number() - 1).line(), one.unit(), one.address()))
                .toList();
        units.requireReaders(lines);
        Instant now = clock.instant();
        plan.issue(lines, limits.due("acknowledge", now), actors.current(), now);
        Papers.Paper paper = outgoing.issue(PlanNumbers.of(plan), papers.of(plan), Math.max(1, lines.size()));
        plans.save(plan);
        write(plan, paper, lines);
        replace(plan, now);
        process.issued(taskId, AssignmentDue.endOf(plan.endsOn(), calendar));
        // the engine has come to rest again: only now it hears what is said to the work it begins here
        work.open(plan);
    }

    /** To the receivers outside whose address is one of mail; the others get it another way. */
    private void write(Plan plan, Papers.Paper paper, List<PlanRecipient.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PlanRecipient.Line line = lines.get(i);
            if (line.unit() == null && line.address() != null && line.address().contains("@")) {
                letters.write(
                        "plan/" + plan.id() + "/issued/" + i,
                        line.address(),
                        plan.subject(),
                        "plan.dissemination",
                        Map.of(
                                "recipient",
                                line.line(),
                                "title",
                                paper.title(),
                                "number",
                                plan.name(),
                                "day",
                                plan.datedOn() == null ? "" : DAY.format(plan.datedOn())),
                        List.of("paper:" + paper.id()));
            }
        }
    }

    private void replace(Plan plan, Instant now) {
        PlanId former = plan.replaces();
        if (former == null) {
            return;
        }
        Plan old = PlanAccess.lock(plans, former);
        if (old.state() == PlanState.IN_FORCE || old.state() == PlanState.EVALUATING) {
            old.replace(plan, now);
            plans.save(old);
            work.cancel(old, "Kế hoạch " + old.name() + " được thay thế bằng " + plan.name());
            process.replaced(former);
        }
    }
}
