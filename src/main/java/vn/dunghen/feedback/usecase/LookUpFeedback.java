package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.FeedbackEvent;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.FeedbackTimeliness;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.feedback.domain.FeedbackSupplement;

/** Tra cứu phản ánh: whoever has the secret sees where it stands and the answer, never the sender or what was sent. */
@Service
@Transactional
public class LookUpFeedback {

    private static final String ACTION = "feedback.lookedUp";
    private static final Duration ONCE = Duration.ofHours(1);

    private final FeedbackCases cases;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LookUpFeedback(FeedbackCases cases, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the sender sees.
     *
     * @param timeliness against the first date
     * @param asked what the department wants to know from the sender, if it waits for that
     * @param answer once the letter has gone out
     * @param reason why it is not handled, once that is decided
     */
    public record Standing(
            String code,
            FeedbackKind kind,
            FeedbackState state,
            Instant receivedAt,
            Instant due,
            @Nullable Instant endedAt,
            FeedbackTimeliness timeliness,
            @Nullable AnswerWay way,
            @Nullable String unit,
            @Nullable String asked,
            @Nullable Instant askedUntil,
            @Nullable String answer,
            @Nullable String letterNumber,
            @Nullable String forwardTo,
            @Nullable String reason) {}

    public Optional<Standing> bySecret(String secret) {
        Instant now = clock.instant();
        return cases.findByLookupDigest(LookupSecret.digest(secret)).map(one -> {
            remember(one, now);
            return standing(one, now);
        });
    }

    private static Standing standing(Feedback one, Instant now) {
        FeedbackState state = one.state();
        Optional<FeedbackSupplement> asked = one.waiting();
        return new Standing(
                one.code(),
                one.kind(),
                state,
                one.receivedAt(),
                one.currentDue(),
                one.endedAt(),
                one.against(one.originalDue(), now),
                one.answerWay(),
                one.unit(),
                asked.map(FeedbackSupplement::what).orElse(null),
                asked.map(FeedbackSupplement::endsAt).orElse(null),
                state == FeedbackState.ANSWERED ? one.answer() : null,
                state.over() ? one.letterNumber() : null,
                state == FeedbackState.FORWARDED ? one.forwardTo() : null,
                state == FeedbackState.NOT_HANDLED ? one.reason() : null);
    }

    private void remember(Feedback one, Instant now) {
        AuditTrail.Filter same =
                new AuditTrail.Filter(one.subject().type(), one.subject().id(), null, ACTION, now.minus(ONCE), null);
        if (trail.search(same, null, 1).items().isEmpty()) {
            events.publishEvent(new FeedbackEvent(one.id(), ACTION, Map.of("code", one.code())));
        }
    }
}
