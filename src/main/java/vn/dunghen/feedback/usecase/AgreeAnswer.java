package vn.dunghen.feedback.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Duyệt trả lời: the unit head signs, sends it up, or returns it. */
@UseCase
public class AgreeAnswer {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackSigners signers;
    private final Actors actors;
    private final Clock clock;

    AgreeAnswer(
            FeedbackAccess access,
            FeedbackCases cases,
            FeedbackProcess process,
            FeedbackSigners signers,
            Actors actors,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.signers = signers;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, FeedbackId id, FeedbackOutcome.Agree outcome, @Nullable String reason) {
        Feedback feedback = access.lock(id);
        FeedbackOutcome.Route route =
                feedback.agree(outcome, reason, signers.byOrder(), actors.current(), clock.instant());
        cases.save(feedback);
        process.agreed(taskId, route);
    }
}
