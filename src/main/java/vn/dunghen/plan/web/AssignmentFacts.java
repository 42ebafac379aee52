package vn.dunghen.plan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.PlannedWork;
import vn.dunghen.plan.usecase.ReadAssignments;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectTimeline;

/** What a task's page and the assignment's own page say of it. */
@Component
class AssignmentFacts implements SubjectPanel {

    private static final List<AssignmentState> WAY = List.of(
            AssignmentState.OFFERED, AssignmentState.IN_PROGRESS, AssignmentState.VERIFYING, AssignmentState.DONE);

    private final ReadAssignments assignments;
    private final ReadPlans plans;
    private final SubjectTimeline timeline;
    private final AssignmentWords words;
    private final Clock clock;

    AssignmentFacts(
            ReadAssignments assignments,
            ReadPlans plans,
            SubjectTimeline timeline,
            AssignmentWords words,
            Clock clock) {
        this.assignments = assignments;
        this.plans = plans;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return AssignmentId.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        return assignments.one(AssignmentId.of(subject).value(), this::panel);
    }

    private Panel panel(Assignment one) {
        return new Panel(
                words.say("assignment.facts"),
                "/ke-hoach/nhiem-vu/" + one.code(),
                words.say("assignment.open"),
                facts(one),
                timeline(one.subject()),
                WAY.stream().map(state -> step(state, one)).toList());
    }

    List<Fact> facts(Assignment one) {
        PlannedWork work = one.work();
        Instant now = clock.instant();
        List<Fact> facts = new ArrayList<>();
        plans.nameOf(one.plan())
                .ifPresent(name -> facts.add(new Fact(
                        words.say("assignment.plan"),
                        name,
                        null,
                        "/ke-hoach/" + one.plan().value())));
        facts.add(new Fact(words.say("assignment.content"), work.content()));
        add(facts, "assignment.group", work.groupTitle());
        add(facts, "assignment.product", work.product());
        add(facts, "assignment.manner", work.manner());
        add(facts, "assignment.target", work.targetText());
        facts.add(new Fact(words.say("assignment.deadline"), work.deadlineText()));
        facts.add(new Fact(words.say("assignment.lead"), words.unit(one.leadUnit()), words.person(one.officer())));
        facts.add(new Fact(
                words.say("assignment.monitor"),
                one.monitorUnits().stream().map(words::unit).collect(Collectors.joining(", "))));
        add(facts, "assignment.outside", one.outside());
        if (one.originalDue() != null) {
            facts.add(new Fact(
                    words.say(one.checkIns().isEmpty() ? "assignment.due.original" : "assignment.due.year"),
                    words.moment(one.originalDue()),
                    words.timeliness(one.againstOriginal(now))));
        }
        if (one.currentDue() != null && !one.currentDue().equals(one.originalDue())) {
            facts.add(new Fact(
                    words.say(one.checkIns().isEmpty() ? "assignment.due.current" : "assignment.due.checkIn"),
                    words.moment(one.currentDue()),
                    words.timeliness(one.againstCurrent(now))));
        }
        add(facts, "assignment.result", one.result());
        Optional.ofNullable(one.figure())
                .ifPresent(figure -> facts.add(new Fact(
                        words.say("assignment.figure"),
                        AssignmentWords.number(figure) + unitOf(work),
                        work.reachedBy(figure)
                                .map(good -> words.say(good ? "assignment.reached" : "assignment.notReached"))
                                .orElse(null))));
        add(facts, "assignment.returned", one.state() == AssignmentState.IN_PROGRESS ? one.returnReason() : null);
        add(facts, "assignment.ended", one.endReason());
        return facts;
    }

    static String unitOf(PlannedWork work) {
        return work.targetUnit() == null ? "" : work.targetUnit().equals("%") ? "%" : " " + work.targetUnit();
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.say(key), value));
        }
    }

    List<Event> timeline(Subject subject) {
        return timeline.of(subject, words::moment);
    }

    private Step step(AssignmentState state, Assignment one) {
        int now = WAY.indexOf(one.state());
        int at = WAY.indexOf(state);
        boolean done = one.state() == AssignmentState.DONE || at < now;
        return new Step(
                words.say("assignment.state." + state), "", done ? State.DONE : at == now ? State.NOW : State.TO_COME);
    }
}
