package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Hết hạn bổ sung: the sender has not answered; the work goes on with what is known. */
@UseCase
public class LapseSupplement {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackClock dates;
    private final Watches watches;
    private final Clock clock;

    LapseSupplement(FeedbackAccess access, FeedbackCases cases, FeedbackClock dates, Watches watches, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.dates = dates;
        this.watches = watches;
        this.clock = clock;
    }

    public void handle(FeedbackId id) {
        Feedback feedback = access.lock(id);
        Instant now = clock.instant();
        feedback.lapseSupplement(now, dates.afterWaiting(feedback, now));
        cases.save(feedback);
        watches.moved(feedback.subject());
    }
}
