package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of an authenticator, held against the values the RFCs print. */
class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows of SHA-1; of its eight figures the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void aCodeIsTheOneOfTheRfc(long second, String eight) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(eight.substring(2));
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 1284755224", "1, 1094287082", "4, 1640338314", "9, 645520489"})
    void theNumberBehindACodeIsTheOneOfTheRfc(long count, int number) {
        assertThat(Totp.cut(SECRET, count)).isEqualTo(number);
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = 1_234_567_890 / 30;
        assertThat(Totp.step(SECRET, "005924", now)).hasValue(step);
        assertThat(Totp.step(SECRET, "005924", now.plusSeconds(30))).hasValue(step);
        assertThat(Totp.step(SECRET, "005924", now.minusSeconds(30))).hasValue(step);
        assertThat(Totp.step(SECRET, "005924", now.plusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, "005924", now.minusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, "005925", now)).isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void lettersAreThoseOfTheRfc(String text, String letters) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(Base32.write(bytes)).isEqualTo(letters);
        assertThat(Base32.read(letters)).isEqualTo(bytes);
    }
}
