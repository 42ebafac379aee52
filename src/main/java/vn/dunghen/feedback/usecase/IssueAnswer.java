package vn.dunghen.feedback.usecase;

import java.time.Clock;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Phát hành trả lời: the letter gets its number and goes out; what may be published is published. */
@UseCase
public class IssueAnswer {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackLetters letters;
    private final Actors actors;
    private final Clock clock;

    IssueAnswer(
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
        FeedbackLetters.Sent letter = letters.answer(feedback);
        feedback.answered(letter.number(), letter.paper(), actors.current(), clock.instant());
        cases.save(feedback);
        process.answered(taskId);
    }
}
