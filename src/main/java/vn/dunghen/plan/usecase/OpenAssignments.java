package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlannedWork;
import vn.dunghen.plan.domain.RowNumbers;

/** Giao nhiệm vụ: the rows of a plan in force become work of units, each with its date. */
@Component
class OpenAssignments {

    private final Assignments assignments;
    private final AssignmentProcess process;
    private final AssignmentCodes codes;
    private final AssignmentLimits limits;
    private final UnitsInGroups units;
    private final DeadlineWords words;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    OpenAssignments(
            Assignments assignments,
            AssignmentProcess process,
            AssignmentCodes codes,
            AssignmentLimits limits,
            UnitsInGroups units,
            DeadlineWords words,
            WorkingCalendar calendar,
            Directory directory,
            Clock clock) {
        this.assignments = assignments;
        this.process = process;
        this.codes = codes;
        this.limits = limits;
        this.units = units;
        this.words = words;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    void open(PlanId plan, int year, List<PlanRow> rows, String owner) {
        Set<String> known = new HashSet<>();
        assignments.ofPlan(plan.value()).forEach(one -> known.add(one.work().rowKey()));
        for (int i = 0; i < rows.size(); i++) {
            if (!known.contains(rows.get(i).row())) {
                open(plan, year, rows.get(i), i, owner);
            }
        }
    }

    private void open(PlanId plan, int year, PlanRow row, int position, String owner) {
        List<String> leads = units.of(row.leads());
        if (leads.isEmpty()) {
            throw RuleViolation.conflict("assignment.noLead", RowNumbers.name(row));
        }
        PlannedWork work = PlannedWork.of(row, position);
        Instant now = clock.instant();
        Optional<Instant> due = AssignmentDue.of(work, calendar);
        List<AssignmentDue.CheckIn> checkIns = work.standing()
                ? AssignmentDue.checkIns(
                        work, year, words.looks(row.deadline(), year), now, limits.days("check-in", now), calendar)
                : List.of();
        Instant yearOver = AssignmentDue.endOf(LocalDate.of(year, Month.DECEMBER, 31), calendar);
        for (String lead : leads) {
            String agency = directory.agency().code();
            var assignment = Assignment.open(
                    agency,
                    codes.next(agency, year),
                    plan,
                    year,
                    work,
                    new Assignment.Units(lead, monitors(row, owner), coordinating(row, lead), outside(row)),
                    due.orElse(null),
                    checkIns,
                    now);
            assignments.save(assignment);
            process.opened(
                    assignment.id(),
                    lead,
                    new AssignmentProcess.Course(
                            work.onRequest(),
                            yearOver,
                            checkIns.isEmpty() ? null : checkIns.get(0).opensAt()));
            assignment.coordinations().forEach(one -> process.coordinationAsked(assignment.id(), one.unit()));
        }
    }

    private List<String> monitors(PlanRow row, String owner) {
        List<String> named = units.of(row.monitoring());
        return named.isEmpty() ? List.of(owner) : named;
    }

    private List<String> coordinating(PlanRow row, String lead) {
        return units.of(row.coordinating()).stream()
                .filter(unit -> !unit.equals(lead))
                .toList();
    }

    /** Names without an account here stay readable beside the work. */
    private @Nullable String outside(PlanRow row) {
        List<NamedUnit> named = new ArrayList<>(row.leads());
        named.addAll(row.coordinating());
        named.addAll(row.monitoring());
        String text = String.join("; ", units.leftOut(named));
        return text.isEmpty() ? null : text.substring(0, Math.min(4000, text.length()));
    }
}
