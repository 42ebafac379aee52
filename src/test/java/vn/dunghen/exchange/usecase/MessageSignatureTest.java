package vn.dunghen.exchange.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever has the secret can tell whose a message is. */
class MessageSignatureTest {

    private static final Instant AT = Instant.parse("2026-08-03T02:00:00Z");

    @Test
    void isTheKeyedHashOfMomentNumberAndBody() {
        // computed with: printf '1785722400.H99.15-260803-0001.1.{}' | openssl dgst -sha256 -hmac khoa
        assertThat(MessageSignature.of("khoa", AT, "H99.15-260803-0001.1", "{}"))
                .isEqualTo("t=1785722400,v1=adc17b33c6743b78abf143101cd486ed752dfd022e91b1063af91e0de1f971e8");
    }

    @Test
    void anotherMomentNumberBodyOrSecretIsAnotherSignature() {
        String signed = MessageSignature.of("khoa", AT, "1", "{}");
        assertThat(MessageSignature.of("khoa", AT.plusSeconds(1), "1", "{}")).isNotEqualTo(signed);
        assertThat(MessageSignature.of("khoa", AT, "2", "{}")).isNotEqualTo(signed);
        assertThat(MessageSignature.of("khoa", AT, "1", "{ }")).isNotEqualTo(signed);
        assertThat(MessageSignature.of("khac", AT, "1", "{}")).isNotEqualTo(signed);
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(MessageSignature.newSecret()).matches("[0-9a-f]{64}").isNotEqualTo(MessageSignature.newSecret());
    }
}
