package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Phát hành văn bản: the letter gets its number and goes out, as the answer or to whoever has to decide; the sender gets either. */
@UseCase
public class SendFeedbackLetter {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackLetters letters;
    private final Actors actors;
    private final Clock clock;

    SendFeedbackLetter(
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

    public void handle(String taskId, FeedbackId id, FeedbackOutcome.Letter kind) {
        Feedback feedback = access.lock(id);
        Instant now = clock.instant();
        if (kind == FeedbackOutcome.Letter.ANSWER) {
            FeedbackLetters.Sent letter = letters.answer(feedback);
            feedback.answered(letter.number(), letter.paper(), actors.current(), now);
        } else {
            FeedbackLetters.Sent letter = letters.forward(feedback);
            feedback.forwarded(letter.number(), letter.paper(), actors.current(), now);
        }
        cases.save(feedback);
        process.letterSent(taskId);
    }
}
