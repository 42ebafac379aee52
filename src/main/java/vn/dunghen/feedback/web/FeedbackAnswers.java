package vn.dunghen.feedback.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.FeedbackTimeliness;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.Sender;
import vn.dunghen.feedback.usecase.FeedbackRow;

/** Feedback as scripts read it. */
@Component
class FeedbackAnswers {

    private final Clock clock;

    FeedbackAnswers(Clock clock) {
        this.clock = clock;
    }

    /** The date of an answer. */
    record Due(Instant original, Instant current) {}

    /** How it stands against both dates. */
    record Timeliness(FeedbackTimeliness againstOriginal, FeedbackTimeliness againstCurrent) {}

    /** A question to the sender, and what became of it. */
    record Supplement(
            String what,
            Instant askedAt,
            Instant endsAt,
            @Nullable String supplied,
            @Nullable Instant endedAt,
            Instant dueBefore,
            @Nullable Instant dueAfter) {}

    /** A line of the list. @param sender masked */
    record Row(
            String code,
            FeedbackKind kind,
            FeedbackChannel channel,
            String sender,
            FeedbackState state,
            @Nullable String unit,
            @Nullable String officer,
            Instant receivedAt,
            Due due,
            @Nullable Instant endedAt,
            boolean waiting,
            Timeliness timeliness) {

        static Row of(FeedbackRow row) {
            return new Row(
                    row.code(),
                    row.kind(),
                    row.channel(),
                    row.sender(),
                    row.state(),
                    row.unit(),
                    row.officer(),
                    row.receivedAt(),
                    new Due(row.originalDue(), row.currentDue()),
                    row.endedAt(),
                    row.waiting(),
                    new Timeliness(row.againstOriginal(), row.againstCurrent()));
        }
    }

    /** One, read whole. */
    record Body(
            String id,
            String code,
            FeedbackKind kind,
            FeedbackChannel channel,
            Sender sender,
            String content,
            @Nullable String dossier,
            @Nullable String procedure,
            @Nullable String about,
            boolean publish,
            FeedbackState state,
            String acknowledgement,
            Instant receivedAt,
            Due due,
            Timeliness timeliness,
            boolean waiting,
            @Nullable String unit,
            @Nullable String officer,
            @Nullable String forwardTo,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable String publicQuestion,
            @Nullable String publicAnswer,
            @Nullable String signer,
            @Nullable String letter,
            @Nullable Instant endedAt,
            List<Supplement> supplements) {}

    Body of(Feedback one) {
        Instant now = clock.instant();
        return new Body(
                one.id().value(),
                one.code(),
                one.kind(),
                one.channel(),
                one.sender(),
                one.content(),
                one.aboutDossier(),
                one.aboutProcedure(),
                one.aboutPerson(),
                one.publishAgreed(),
                one.state(),
                one.acknowledgement(),
                one.receivedAt(),
                new Due(one.originalDue(), one.currentDue()),
                new Timeliness(one.against(one.originalDue(), now), one.against(one.currentDue(), now)),
                one.waiting().isPresent(),
                one.unit(),
                one.officer(),
                one.forwardTo(),
                one.reason(),
                one.answer(),
                one.publicQuestion(),
                one.publicAnswer(),
                one.signature() == null ? null : one.signature().name(),
                one.letterNumber(),
                one.endedAt(),
                one.supplements().stream()
                        .map(it -> new Supplement(
                                it.what(),
                                it.askedAt(),
                                it.endsAt(),
                                it.text(),
                                it.endedAt(),
                                it.dueBefore(),
                                it.dueAfter()))
                        .toList());
    }
}
