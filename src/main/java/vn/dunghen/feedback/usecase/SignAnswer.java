package vn.dunghen.feedback.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Ký trả lời: the director or a deputy signs, or returns it. */
@UseCase
public class SignAnswer {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackSigners signers;
    private final Actors actors;
    private final Clock clock;

    SignAnswer(
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

    public void handle(String taskId, FeedbackId id, FeedbackOutcome.Sign outcome, @Nullable String reason) {
        Feedback feedback = access.lock(id);
        feedback.sign(outcome, reason, signers.leader(), actors.current(), clock.instant());
        cases.save(feedback);
        process.signed(taskId, outcome);
    }
}
