package vn.dunghen.plan.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.plan.domain.Plan;

/** The work a plan gives: its assignments. */
@Component
class PlanWork {

    private final ObjectProvider<AssignmentsOfPlan> assignments;

    PlanWork(ObjectProvider<AssignmentsOfPlan> assignments) {
        this.assignments = assignments;
    }

    void open(Plan plan) {
        find().ifPresent(work ->
                work.open(plan.id(), plan.year(), plan.current().content().rows(), plan.unit()));
    }

    void cancel(Plan plan, String reason) {
        find().ifPresent(work -> work.cancel(plan.id(), reason));
    }

    AssignmentsOfPlan.Progress progress(Plan plan) {
        return find().map(work -> work.progress(plan.id()))
                .orElseGet(() -> new AssignmentsOfPlan.Progress(0, 0, 0, 0, List.of(), List.of()));
    }

    /** How far each row is, in words. */
    Map<String, String> counted(Plan plan) {
        Map<String, String> words = new HashMap<>();
        progress(plan).rows().stream()
                .filter(row -> row.total() > 0)
                .forEach(row -> words.put(row.row(), words(row)));
        return words;
    }

    /** E.g. "2/3 việc đã xong, 1 trễ". */
    static String words(AssignmentsOfPlan.RowProgress row) {
        return row.done() + "/" + row.total() + " việc đã xong" + (row.late() == 0 ? "" : ", " + row.late() + " trễ");
    }

    private Optional<AssignmentsOfPlan> find() {
        return Optional.ofNullable(assignments.getIfAvailable());
    }
}
