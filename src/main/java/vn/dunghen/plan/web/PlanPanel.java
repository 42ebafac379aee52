package vn.dunghen.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.usecase.ReadPlans;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectTimeline;

/** What a task's page shows of its plan. */
@Component
class PlanPanel implements SubjectPanel {

    private static final List<PlanState> WAY = List.of(
            PlanState.DRAFTING,
            PlanState.OPINIONS,
            PlanState.CONSOLIDATING,
            PlanState.FORM_CHECK,
            PlanState.APPROVAL,
            PlanState.SIGNING,
            PlanState.IN_FORCE,
            PlanState.EVALUATING,
            PlanState.CLOSED);

    private final ReadPlans plans;
    private final SubjectTimeline timeline;
    private final PlanWords words;
    private final Actors actors;

    PlanPanel(ReadPlans plans, SubjectTimeline timeline, PlanWords words, Actors actors) {
        this.actors = actors;
        this.plans = plans;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return PlanId.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        return plans.byId(PlanId.of(subject), this::panel);
    }

    private Panel panel(Plan plan) {
        return new Panel(
                words.say("plan.facts"),
                "/ke-hoach/" + plan.id(),
                words.say("plan.open"),
                facts(plan),
                timeline(plan.subject()),
                plan.state().over() && plan.state() != PlanState.CLOSED
                        ? List.of()
                        : WAY.stream()
                                .filter(state -> !skipped(state, plan))
                                .map(state -> step(state, plan))
                                .toList(),
                notice(plan));
    }

    /** Sent to the check of its form at once: nobody was asked, so that there was nothing to put together. */
    private static boolean skipped(PlanState state, Plan plan) {
        return (state == PlanState.OPINIONS || state == PlanState.CONSOLIDATING)
                && plan.opinions().isEmpty()
                && plan.state() != PlanState.DRAFTING
                && plan.state() != state;
    }

    private @Nullable Fact notice(Plan plan) {
        boolean judged = plan.state() == PlanState.FORM_CHECK
                || plan.state() == PlanState.APPROVAL
                || plan.state() == PlanState.SIGNING;
        if (judged && plan.drafter().equals(actors.current().login())) {
            return new Fact(words.say("plan.own"), words.say("plan.own.text"));
        }
        boolean mended = plan.state() == PlanState.DRAFTING || plan.state() == PlanState.CONSOLIDATING;
        return mended && plan.returnReason() != null ? new Fact(words.say("plan.returned"), plan.returnReason()) : null;
    }

    List<Fact> facts(Plan plan) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("plan.title"), plan.title()));
        facts.add(new Fact(
                words.say("plan.rows"),
                String.valueOf(plan.current().content().rows().size())));
        facts.add(new Fact(words.say("plan.endsOn"), words.date(plan.endsOn())));
        facts.add(new Fact(words.say("plan.drafter"), words.person(plan.drafter()), words.unit(plan.unit())));
        facts.add(new Fact(
                words.say("plan.version"), String.valueOf(plan.current().number())));
        if (!plan.opinions().isEmpty()) {
            facts.add(new Fact(words.say("plan.opinions"), opinions(plan.opinions())));
        }
        if (plan.checkedBy() != null) {
            facts.add(new Fact(words.say("plan.checkedBy"), words.person(plan.checkedBy())));
        }
        if (plan.approval() != null) {
            facts.add(new Fact(
                    words.say("plan.approvedBy"),
                    plan.approval().name(),
                    plan.approval().capacity()));
        }
        if (plan.signature() != null) {
            facts.add(new Fact(
                    words.say("plan.signedBy"),
                    plan.signature().name(),
                    plan.signature().capacity()));
        }
        if (plan.returnReason() != null) {
            facts.add(new Fact(words.say("plan.returned"), plan.returnReason()));
        }
        return facts;
    }

    private String opinions(List<PlanOpinion> opinions) {
        int agreed = 0;
        int commented = 0;
        int silent = 0;
        int open = 0;
        for (PlanOpinion one : opinions) {
            if (one.verdict() == null) {
                open++;
            } else {
                switch (one.verdict()) {
                    case AGREE -> agreed++;
                    case COMMENT -> commented++;
                    case SILENT -> silent++;
                }
            }
        }
        return words.say("plan.opinions.count", agreed, commented, silent, open);
    }

    List<Event> timeline(Subject subject) {
        return timeline.of(subject, words::moment);
    }

    private Step step(PlanState state, Plan plan) {
        int now = place(plan.state());
        int at = WAY.indexOf(state);
        boolean closed = plan.state() == PlanState.CLOSED;
        State how = closed || at < now ? State.DONE : at == now ? State.NOW : State.TO_COME;
        return new Step(words.say("plan.way." + state), "", how);
    }

    private static int place(PlanState state) {
        return switch (state) {
            case NUMBERING, DISSEMINATING -> WAY.indexOf(PlanState.SIGNING);
            default -> WAY.indexOf(state);
        };
    }
}
