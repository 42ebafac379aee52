package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.workflow.Watches;

/** Yêu cầu bổ sung thông tin: the clock stands until the sender has answered. */
@UseCase
public class AskSupplement {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackLimits limits;
    private final Watches watches;
    private final Actors actors;
    private final Clock clock;

    AskSupplement(
            FeedbackAccess access,
            FeedbackCases cases,
            FeedbackProcess process,
            FeedbackLimits limits,
            Watches watches,
            Actors actors,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.limits = limits;
        this.watches = watches;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(FeedbackId id, String what) {
        Feedback feedback = access.lock(id, "ask");
        Instant now = clock.instant();
        Instant endsAt = limits.due(feedback.kind(), "receive-supplement", now);
        feedback.askSupplement(what, actors.current(), now, endsAt);
        cases.save(feedback);
        process.supplementAsked(id, endsAt);
        watches.moved(feedback.subject());
    }
}
