package vn.dunghen.feedback.usecase;

import java.time.Instant;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackOutcome;

/** What the use cases tell the process, in the order of feedback-handling.bpmn. */
public interface FeedbackProcess {

    void received(FeedbackId feedback);

    void classified(String taskId, FeedbackOutcome.Classify outcome);

    void toUnit(String taskId, String unit);

    void assigned(String taskId, String officer);

    /** The answer is drafted by somebody else from now on. */
    void transferred(FeedbackId feedback, String officer);

    void refused(String taskId);

    void drafted(String taskId);

    void agreed(String taskId, FeedbackOutcome.Route route);

    void signed(String taskId, FeedbackOutcome.Sign outcome);

    void letterSent(String taskId);

    void urged(String taskId);

    /** @param endsAt when the work goes on without an answer */
    void supplementAsked(FeedbackId feedback, Instant endsAt);

    void supplemented(String taskId);
}
