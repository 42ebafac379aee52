package vn.dunghen.plan.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.PlannedWork;
import vn.dunghen.plan.usecase.AssignmentTally;
import vn.dunghen.plan.usecase.CountAssignments;
import vn.dunghen.plan.web.views.AssignmentViews.Progress;
import vn.dunghen.plan.web.views.AssignmentViews.Reached;

/** How the work of a plan stands by unit, by group and against its targets: the fragment {@code plan/assignment-progress}. */
@Component
class PlanProgress {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CountAssignments count;
    private final AssignmentWords words;

    PlanProgress(CountAssignments count, AssignmentWords words) {
        this.count = count;
        this.words = words;
    }

    /** The model of the fragment; empty while the plan has no assignments. */
    Optional<Map<String, Object>> of(PlanId plan) {
        return count.of(plan, all -> all.isEmpty() ? null : model(plan, all));
    }

    private Map<String, Object> model(PlanId plan, List<Assignment> all) {
        AssignmentTally whole = count.tally(all);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("href", "/ke-hoach/nhiem-vu?ke-hoach=" + plan.value());
        model.put("whole", bar("", whole));
        model.put("early", words.say("assignment.plan.early", whole.earlyUnaided(), whole.done()));
        Map<String, List<Assignment>> units = new LinkedHashMap<>();
        Map<String, List<Assignment>> groups = new LinkedHashMap<>();
        List<Reached> targets = new ArrayList<>();
        for (Assignment one : all) {
            units.computeIfAbsent(words.unit(one.leadUnit()), unit -> new ArrayList<>())
                    .add(one);
            groups.computeIfAbsent(
                            Optional.ofNullable(one.work().groupTitle())
                                    .orElseGet(() -> words.say("assignment.plan.other")),
                            group -> new ArrayList<>())
                    .add(one);
            target(one).ifPresent(targets::add);
        }
        model.put("units", bars(units));
        model.put("groups", bars(groups));
        model.put("targets", targets);
        return model;
    }

    private List<Progress> bars(Map<String, List<Assignment>> parts) {
        return parts.entrySet().stream()
                .map(part -> bar(part.getKey(), count.tally(part.getValue())))
                .toList();
    }

    private Progress bar(String name, AssignmentTally tally) {
        return new Progress(
                name,
                tally.total(),
                tally.done(),
                tally.late(),
                tally.open(),
                words.say("assignment.plan.sum", tally.total(), tally.done(), tally.open(), tally.late())
                        + (tally.onRequest() == 0 ? "" : words.say("assignment.plan.onRequest", tally.onRequest())));
    }

    private Optional<Reached> target(Assignment one) {
        PlannedWork work = one.work();
        if (work.targetOperator() == null || work.targetOperator() == TargetOperator.TEXT) {
            return Optional.empty();
        }
        BigDecimal goal = Optional.ofNullable(work.targetValue()).orElse(BigDecimal.ZERO);
        BigDecimal figure = Optional.ofNullable(one.figure()).orElse(BigDecimal.ZERO);
        boolean percent = "%".equals(work.targetUnit());
        String verdict = work.reachedBy(one.figure())
                .map(good -> words.say(good ? "assignment.plan.good" : "assignment.plan.bad", target(work)))
                .orElseGet(() -> words.say("assignment.plan.open", target(work)));
        return Optional.of(new Reached(
                work.shortly() + " (" + words.unit(one.leadUnit()) + ")",
                verdict,
                one.figure() == null
                        ? words.say("assignment.plan.notYet")
                        : AssignmentWords.number(figure) + AssignmentFacts.unitOf(work),
                work.reachedBy(one.figure()).orElse(false),
                share(figure, percent ? HUNDRED : goal),
                percent ? share(goal, HUNDRED) : 100));
    }

    private static String target(PlannedWork work) {
        return Optional.ofNullable(work.targetText()).orElse("");
    }

    private static int share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? 0
                : part.multiply(HUNDRED)
                        .divide(whole, RoundingMode.DOWN)
                        .min(HUNDRED)
                        .intValue();
    }
}
