package vn.dunghen.feedback.usecase;

import java.time.Clock;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Dự thảo trả lời: the officer writes the answer, and what may be published of it. */
@UseCase
public class DraftAnswer {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final Actors actors;
    private final Clock clock;

    DraftAnswer(FeedbackAccess access, FeedbackCases cases, FeedbackProcess process, Actors actors, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, FeedbackId id, Feedback.Draft draft) {
        Feedback feedback = access.lock(id);
        feedback.draft(draft, actors.current(), clock.instant());
        cases.save(feedback);
        process.drafted(taskId);
    }
}
