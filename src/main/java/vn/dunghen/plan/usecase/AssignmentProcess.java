package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentOutcome;

/** What the use cases tell the process, in the order of assignment.bpmn. */
public interface AssignmentProcess {

    /**
     * How the work runs.
     *
     * @param onRequest whether it waits to be asked for, until {@code yearOver} at most
     * @param firstCheckIn when the first look at work that stands opens; null for work that ends on a day
     */
    record Course(boolean onRequest, Instant yearOver, @Nullable Instant firstCheckIn) {}

    /**
     * To whom a reported result goes.
     *
     * @param byOffice to the officers of the office, else to the heads of {@code units}: whoever is first confirms it
     */
    record Verifier(boolean byOffice, List<String> units) {}

    void opened(AssignmentId assignment, String leadUnit, Course course);

    void coordinationAsked(AssignmentId assignment, String unit);

    void coordinated(String taskId);

    /** The unit a coordination task is about. */
    String coordinatingUnit(String taskId);

    void requested(AssignmentId assignment);

    void accepted(String taskId, String officer);

    void refused(String taskId);

    void reassigned(String taskId, String leadUnit);

    /** @param next when the next check-in opens, {@code null} after the last of the year */
    void checkedIn(String taskId, @Nullable Instant next, Verifier verifier);

    void reported(String taskId, Verifier verifier);

    void verified(String taskId, AssignmentOutcome.Verify outcome);

    void transferred(AssignmentId assignment, String officer);

    void extensionAsked(AssignmentId assignment);

    void extensionDecided(String taskId, AssignmentOutcome.Extension outcome);

    void urged(String taskId);

    void cancelled(AssignmentId assignment);
}
