package vn.dunghen.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Property(tries = 200)
    void readsWhatItWrote(
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second, @ForAll boolean dated) {
        Cursor place = new Cursor(dated ? Instant.ofEpochSecond(second, 123_456_000) : null, "a-" + second);
        assertThat(Cursor.read(place.text())).isEqualTo(place);
    }

    @Test
    void nothingIsTheFirstPage() {
        assertThat(Cursor.read(null)).isNull();
        assertThat(Cursor.read(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "2026-11-23T00:00:00Z",
                "~",
                "2026-11-23T00:00:00Z~",
                "2026-11-23T00:00:00Z~a\0",
                "2026-02-30T00:00:00Z~a",
                "+1000000000-12-31T23:59:59.999999999Z~a",
                "-1000000000-01-01T00:00:00Z~a",
                "+10000-01-01T00:00:00Z~a",
                "0000-12-31T23:59:59Z~a"
            })
    void refusesWhatNoListWrote(String said) {
        String text = Base64.getUrlEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.read(text)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Cursor.read(said + "%")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDatedListTakesNoPlaceWithoutAMoment() {
        assertThatThrownBy(() -> Cursor.dated(new Cursor(null, "a").text())).isInstanceOf(InvalidInput.class);
        assertThat(Cursor.dated(null)).isNull();
    }
}
