package vn.dunghen.feedback.usecase;

import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Đôn đốc trả lời: the chief of office has spoken to those it waits for. */
@UseCase
public class UrgeFeedback {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final Actors actors;

    UrgeFeedback(FeedbackAccess access, FeedbackCases cases, FeedbackProcess process, Actors actors) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.actors = actors;
    }

    public void handle(String taskId, FeedbackId id, String note) {
        Feedback feedback = access.lock(id);
        feedback.urge(note, actors.current());
        cases.save(feedback);
        process.urged(taskId);
    }
}
