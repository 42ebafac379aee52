package vn.dunghen.feedback.usecase;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Giao người trả lời: the unit head names an officer, or says that the unit is not competent. */
@UseCase
public class AssignFeedback {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackStaff staff;
    private final Actors actors;

    AssignFeedback(
            FeedbackAccess access, FeedbackCases cases, FeedbackProcess process, FeedbackStaff staff, Actors actors) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.staff = staff;
        this.actors = actors;
    }

    public void handle(
            String taskId,
            FeedbackId id,
            FeedbackOutcome.Assign outcome,
            @Nullable String officer,
            @Nullable String reason) {
        Feedback feedback = access.lock(id);
        if (outcome == FeedbackOutcome.Assign.REFUSE) {
            feedback.refuse(reason, actors.current());
            cases.save(feedback);
            process.refused(taskId);
            return;
        }
        String named = staff.requireOf(Objects.requireNonNull(feedback.unit()), officer);
        feedback.assign(named, actors.current());
        cases.save(feedback);
        process.assigned(taskId, named);
    }
}
