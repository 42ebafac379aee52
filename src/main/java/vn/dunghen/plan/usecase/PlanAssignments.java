package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.plan.domain.PlanRow;

/** The assignments of a plan as a whole: opened, ended and counted together. */
@Service
@Transactional
class PlanAssignments implements AssignmentsOfPlan {

    private final Assignments assignments;
    private final OpenAssignments open;
    private final AssignmentProcess process;
    private final Directory directory;
    private final Clock clock;

    PlanAssignments(
            Assignments assignments,
            OpenAssignments open,
            AssignmentProcess process,
            Directory directory,
            Clock clock) {
        this.assignments = assignments;
        this.open = open;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void open(PlanId plan, int year, List<PlanRow> rows, String owner) {
        open.open(plan, year, rows, owner);
    }

    @Override
    public void cancel(PlanId plan, String reason) {
        for (Assignment one : assignments.ofPlan(plan.value())) {
            Assignment assignment = assignments.lockById(one.id().value()).orElseThrow();
            if (!assignment.state().over()) {
                assignment.cancel(reason);
                assignments.save(assignment);
                process.cancelled(assignment.id());
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Progress progress(PlanId plan) {
        List<Assignment> all = assignments.ofPlan(plan.value()).stream()
                .filter(one -> one.state() != AssignmentState.CANCELLED)
                .toList();
        Instant now = clock.instant();
        Map<String, List<Assignment>> byUnit = all.stream().collect(Collectors.groupingBy(Assignment::leadUnit));
        List<UnitProgress> units = directory.units().stream()
                .map(Unit::code)
                .filter(byUnit::containsKey)
                .map(unit -> {
                    AssignmentTally tally = AssignmentTally.of(byUnit.get(unit), now);
                    return new UnitProgress(unit, tally.total(), tally.done(), tally.late(), tally.open());
                })
                .toList();
        Map<String, List<Assignment>> byRow = new LinkedHashMap<>();
        all.forEach(one -> byRow.computeIfAbsent(one.work().rowKey(), row -> new ArrayList<>())
                .add(one));
        List<RowProgress> rows = byRow.entrySet().stream()
                .map(row -> {
                    AssignmentTally tally = AssignmentTally.of(row.getValue(), now);
                    return new RowProgress(
                            row.getKey(),
                            tally.total(),
                            tally.done(),
                            tally.late(),
                            tally.onRequest(),
                            reached(row.getValue()));
                })
                .toList();
        AssignmentTally whole = AssignmentTally.of(all, now);
        return new Progress(whole.total(), whole.done(), whole.late(), whole.open(), whole.onRequest(), units, rows);
    }

    private @Nullable String reached(List<Assignment> row) {
        String text = row.stream()
                .filter(one -> one.state() == AssignmentState.DONE)
                .map(one -> Optional.ofNullable(one.figure())
                        .map(figure ->
                                figure.stripTrailingZeros().toPlainString().replace('.', ',')
                                        + Optional.ofNullable(one.work().targetUnit())
                                                .map(unit -> unit.equals("%") ? unit : " " + unit)
                                                .orElse(""))
                        .map(figure -> row.size() == 1
                                ? figure
                                : directory
                                                .unit(one.leadUnit())
                                                .map(Unit::shortName)
                                                .orElse(one.leadUnit()) + ": " + figure)
                        .orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }
}
