package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackOutcome;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Phân loại phản ánh: a unit answers it, others are competent, nothing is to be handled, or the director decides. */
@UseCase
public class ClassifyFeedback {

    private final FeedbackAccess access;
    private final FeedbackCases cases;
    private final FeedbackProcess process;
    private final FeedbackStaff staff;
    private final FeedbackSigners signers;
    private final Actors actors;
    private final Clock clock;

    ClassifyFeedback(
            FeedbackAccess access,
            FeedbackCases cases,
            FeedbackProcess process,
            FeedbackStaff staff,
            FeedbackSigners signers,
            Actors actors,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.process = process;
        this.staff = staff;
        this.signers = signers;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What was found out.
     *
     * @param about sign-in name of the official complained about
     * @param unit which unit answers
     * @param forwardTo who is competent
     */
    public record Answer(
            FeedbackKind kind,
            @Nullable String about,
            @Nullable String unit,
            @Nullable String forwardTo,
            @Nullable String reason) {}

    public void handle(String taskId, FeedbackId id, FeedbackOutcome.Classify outcome, Answer answer) {
        Feedback feedback = access.lock(id);
        Feedback.Finding finding = staff.finding(answer.kind(), answer.about());
        Instant now = clock.instant();
        switch (outcome) {
            case HANDLE -> {
                String unit = staff.requireAnswering(answer.unit());
                feedback.handle(finding, unit, staff.headsOf(unit), actors.current(), now);
                cases.save(feedback);
                process.toUnit(taskId, unit);
                return;
            }
            case FORWARD ->
                feedback.forwardTo(
                        finding, answer.forwardTo(), answer.reason(), signers.byOrder(), actors.current(), now);
            case REJECT -> feedback.reject(finding, answer.reason(), actors.current(), now);
            case ESCALATE -> feedback.escalate(answer.reason());
        }
        cases.save(feedback);
        process.classified(taskId, outcome);
    }
}
