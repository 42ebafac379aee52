package vn.dunghen.exchange.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.exchange.ReceiverKind.NATIONAL;
import static vn.dunghen.exchange.ReceiverKind.WEBHOOK;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.exchange.usecase.HttpCaller.Answer;
import vn.dunghen.exchange.usecase.HttpCaller.Reach;
import vn.dunghen.exchange.usecase.Verdict.Kind;

/** What is certain is said, what is not is never guessed. */
class VerdictTest {

    private static final Instant NOW = Instant.parse("2026-08-03T02:00:00Z");
    private static final String ID = "H99.15-260803-0001.1";

    @ParameterizedTest
    @CsvSource({
        "200, DOUBTFUL", "302, SURELY_NOT", "400, REFUSED", "401, SURELY_NOT", "403, SURELY_NOT", "404, SURELY_NOT",
        "409, DOUBTFUL", "413, REFUSED", "422, REFUSED", "429, SURELY_NOT", "500, DOUBTFUL", "502, DOUBTFUL",
        "503, SURELY_NOT", "504, DOUBTFUL"
    })
    void aPortalThatDoesNotNameTheMessageHasNotConfirmedIt(int status, Kind kind) {
        assertThat(Verdict.ofPost(NATIONAL, ID, answered(status, "{}", null), NOW)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aPortalThatNamesTheMessageHasIt() {
        String body = "{\"MaThongDiep\":\"" + ID + "\"}";
        assertThat(Verdict.ofPost(NATIONAL, ID, answered(200, body, null), NOW).kind())
                .isEqualTo(Kind.TAKEN);
        assertThat(Verdict.ofQuestion(ID, answered(200, body, null)).kind()).isEqualTo(Kind.TAKEN);
        assertThat(Verdict.ofQuestion(ID + "0", answered(200, body, null)).kind())
                .isEqualTo(Kind.DOUBTFUL);
        assertThat(Verdict.ofQuestion(ID, answered(404, "", null)).kind()).isEqualTo(Kind.SURELY_NOT);
        assertThat(Verdict.ofQuestion(ID, answered(500, body, null)).kind()).isEqualTo(Kind.DOUBTFUL);
        assertThat(Verdict.ofQuestion(ID, Answer.none(Reach.NOT_REACHED)).kind())
                .isEqualTo(Kind.DOUBTFUL);
    }

    @Test
    void aSystemThatListensNeedOnlySayYes() {
        assertThat(Verdict.ofPost(WEBHOOK, ID, answered(204, "", null), NOW).kind())
                .isEqualTo(Kind.TAKEN);
    }

    @Test
    void whoDidNotConnectSentNothingAndWhoGotNoAnswerKnowsNothing() {
        assertThat(Verdict.ofPost(NATIONAL, ID, Answer.none(Reach.NOT_REACHED), NOW)
                        .kind())
                .isEqualTo(Kind.SURELY_NOT);
        assertThat(Verdict.ofPost(NATIONAL, ID, Answer.none(Reach.NO_ANSWER), NOW)
                        .kind())
                .isEqualTo(Kind.DOUBTFUL);
    }

    @Test
    void aWishToBeLeftAloneIsHeardForADayAtMost() {
        assertThat(rest("120")).isEqualTo(NOW.plusSeconds(120));
        assertThat(rest("Mon, 3 Aug 2026 02:10:00 GMT")).isEqualTo(NOW.plusSeconds(600));
        assertThat(rest("999999999")).isEqualTo(NOW.plusSeconds(86_400));
        assertThat(rest("mai")).isNull();
        assertThat(rest(null)).isNull();
    }

    private static @Nullable Instant rest(@Nullable String wish) {
        return Verdict.ofPost(NATIONAL, ID, answered(429, "", wish), NOW).restsUntil();
    }

    private static Answer answered(int status, String body, @Nullable String retryAfter) {
        return new Answer(Reach.ANSWERED, status, body, retryAfter);
    }
}
