package vn.dunghen.feedback.usecase;

import java.time.Clock;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Chuyển cơ quan có thẩm quyền: the letter goes out, the sender gets it too. */
@UseCase
public class ForwardFeedback {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackLetters letters;
    private final Actors actors;
    private final Clock clock;

    ForwardFeedback(
            FeedbackAccess access,
            FeedbackCases cases,
            FeedbackProcess process,
            FeedbackLetters letters,
            Actors actors,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.letters = letters;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(String taskId, FeedbackId id) {
        Feedback feedback = access.lock(id);
        FeedbackLetters.Sent letter = letters.forward(feedback);
        feedback.forwarded(letter.number(), letter.paper(), actors.current(), clock.instant());
        cases.save(feedback);
        process.forwarded(taskId);
    }
}
