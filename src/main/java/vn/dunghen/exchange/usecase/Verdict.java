package vn.dunghen.exchange.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.dunghen.exchange.ReceiverKind;
import vn.dunghen.exchange.usecase.HttpCaller.Answer;

/**
 * What an answer means.
 *
 * @param key message key of the reason
 * @param word what the reason has a place for
 * @param restsUntil before which the receiver does not want to be called
 */
record Verdict(Kind kind, String key, String word, @Nullable Instant restsUntil) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    /** What is known. */
    enum Kind {
        TAKEN,
        SURELY_NOT,
        DOUBTFUL,
        REFUSED
    }

    /** Of a message that was sent: the portal must name it to be believed, a system that listens need only say yes. */
    static Verdict ofPost(ReceiverKind receiver, String messageId, Answer answer, Instant now) {
        return switch (answer.reach()) {
            case NOT_REACHED -> new Verdict(Kind.SURELY_NOT, "exchange.failed.unreachable", "", null);
            case NO_ANSWER -> new Verdict(Kind.DOUBTFUL, "exchange.failed.silent", "", null);
            case ANSWERED -> ofStatus(receiver, messageId, answer, now);
        };
    }

    private static Verdict ofStatus(ReceiverKind receiver, String messageId, Answer answer, Instant now) {
        int status = answer.status();
        String word = String.valueOf(status);
        if (status / 100 == 2) {
            return receiver == ReceiverKind.WEBHOOK || names(messageId, answer.body())
                    ? new Verdict(Kind.TAKEN, "", "", null)
                    : new Verdict(Kind.DOUBTFUL, "exchange.failed.unreadable", word, null);
        }
        if (status == 429 || status == 503) {
            return new Verdict(Kind.SURELY_NOT, "exchange.failed.busy", word, rest(answer.retryAfter(), now));
        }
        if (status / 100 == 3) {
            return new Verdict(Kind.SURELY_NOT, "exchange.failed.moved", word, null);
        }
        if (status == 401 || status == 403 || status == 404 || status == 408) {
            return new Verdict(Kind.SURELY_NOT, "exchange.failed.notLetIn", word, null);
        }
        if (status == 409 || status / 100 == 5) {
            return new Verdict(Kind.DOUBTFUL, "exchange.failed.broken", word, null);
        }
        return new Verdict(Kind.REFUSED, "exchange.failed.refused", word, null);
    }

    /** Of the question whether the far side has a message. */
    static Verdict ofQuestion(String messageId, Answer answer) {
        if (answer.good() && names(messageId, answer.body())) {
            return new Verdict(Kind.TAKEN, "", "", null);
        }
        return answer.reach() == HttpCaller.Reach.ANSWERED && answer.status() == 404
                ? new Verdict(Kind.SURELY_NOT, "exchange.failed.unknownThere", "", null)
                : new Verdict(Kind.DOUBTFUL, "exchange.failed.silent", "", null);
    }

    private static boolean names(String messageId, String body) {
        try {
            return messageId.equals(JSON.readTree(body).path("MaThongDiep").asText());
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }

    /** Seconds or a date; anything else is no wish. */
    private static @Nullable Instant rest(@Nullable String wish, Instant now) {
        if (wish == null) {
            return null;
        }
        try {
            Instant until = wish.matches("\\d{1,9}")
                    ? now.plusSeconds(Long.parseLong(wish))
                    : ZonedDateTime.parse(wish, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            Instant latest = now.plus(LONGEST_REST);
            return until.isAfter(latest) ? latest : until;
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
