package vn.dunghen.plan.usecase;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dunghen.plan.domain.Plan;

/** The work a plan gives: its assignments. */
@Component
class PlanWork {

    /** The office watches every plan and puts its results together. */
    private static final String OFFICE = "VP";

    private final AssignmentsOfPlan assignments;

    PlanWork(AssignmentsOfPlan assignments) {
        this.assignments = assignments;
    }

    void open(Plan plan) {
        assignments.open(
                plan.id(), plan.year(), plan.current().content().numbered().rows(), OFFICE);
    }

    void cancel(Plan plan, String reason) {
        assignments.cancel(plan.id(), reason);
    }

    AssignmentsOfPlan.Progress progress(Plan plan) {
        return assignments.progress(plan.id());
    }

    /** How far each row is, in words. */
    Map<String, String> counted(Plan plan) {
        Map<String, String> words = new HashMap<>();
        progress(plan).rows().stream()
                .filter(row -> row.total() + row.onRequest() > 0)
                .forEach(row -> words.put(row.row(), words(row)));
        return words;
    }

    /** E.g. "2/3 việc đã xong, 1 trễ". */
    static String words(AssignmentsOfPlan.RowProgress row) {
        if (row.total() == 0) {
            return "khi có yêu cầu";
        }
        return row.done() + "/" + row.total() + " việc đã xong" + (row.late() == 0 ? "" : ", " + row.late() + " trễ");
    }
}
