package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Nhận bổ sung: the sender has answered, the clock runs on from here. */
@UseCase
public class ReceiveSupplement {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackClock dates;
    private final Watches watches;
    private final Actors actors;
    private final Clock clock;

    ReceiveSupplement(
            FeedbackAccess access,
            FeedbackCases cases,
            FeedbackProcess process,
            FeedbackClock dates,
            Watches watches,
            Actors actors,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.dates = dates;
        this.watches = watches;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, FeedbackId id, String text) {
        Feedback feedback = access.lock(id);
        Instant now = clock.instant();
        feedback.supplement(text, actors.current(), now, dates.afterWaiting(feedback, now));
        cases.save(feedback);
        process.supplemented(taskId);
        watches.moved(feedback.subject());
    }
}
