package vn.dunghen.exchange.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret in a row says nothing to whoever reads the row. */
class SealTest {

    private static final byte[] KEY = new byte[32];
    private static final String SECRET = "0123456789abcdef";

    @Test
    void whatIsSealedOpensWithItsKeyForItsRowOnly() {
        String kept = Seal.close(KEY, "row-1", SECRET);
        assertThat(kept).startsWith("v1:").doesNotContain(SECRET);
        assertThat(Seal.closed(kept)).isTrue();
        assertThat(Seal.closed(SECRET)).isFalse();
        assertThat(Seal.open(KEY, "row-1", kept)).contains(SECRET);
        assertThat(Seal.open(KEY, "row-2", kept)).isEmpty();
        byte[] other = KEY.clone();
        other[31] = 1;
        assertThat(Seal.open(other, "row-1", kept)).isEmpty();
        assertThat(Seal.close(KEY, "row-1", SECRET)).as("never the same twice").isNotEqualTo(kept);
    }

    @Test
    void whatWasChangedOrCutDoesNotOpen() {
        String kept = Seal.close(KEY, "row-1", SECRET);
        char last = kept.charAt(20) == 'A' ? 'B' : 'A';
        assertThat(Seal.open(KEY, "row-1", kept.substring(0, 20) + last + kept.substring(21)))
                .isEmpty();
        assertThat(Seal.open(KEY, "row-1", "v1:AAAA")).isEmpty();
        assertThat(Seal.open(KEY, "row-1", "v1:?")).isEmpty();
    }

    @Test
    void aKeyIsThirtyTwoBytesOrNothingStarts() {
        String good = Base64.getEncoder().encodeToString(KEY);
        assertThat(new SecretKeys(settings(" " + good + "\n", null)).key()).contains(KEY);
        assertThat(new SecretKeys(settings("", "")).key()).isEmpty();
        for (String bad : List.of("AAAA", "không phải khóa", good + good)) {
            assertThatThrownBy(() -> new SecretKeys(settings(bad, null)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("DUNGHEN_SECRET_KEY")
                    .hasMessageNotContaining(bad);
        }
    }

    @Test
    void theTrialMakesOneKeyForItselfHoweverManyAskAtOnce(@TempDir Path home) throws Exception {
        Path file = home.resolve("data/secret.key");
        List<Callable<String>> asked = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> Base64.getEncoder()
                        .encodeToString(new SecretKeys(settings(null, file.toString()))
                                .key()
                                .orElseThrow()))
                .toList();
        var threads = Executors.newFixedThreadPool(8);
        try {
            String kept = null;
            for (var answer : threads.invokeAll(asked)) {
                kept = kept == null ? answer.get() : kept;
                assertThat(answer.get()).isEqualTo(kept);
            }
            assertThat(Files.readString(file)).isEqualTo(kept);
            try (var left = Files.list(file.getParent())) {
                assertThat(left).containsExactly(file);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static ExchangeSettings settings(@Nullable String key, @Nullable String file) {
        Duration some = Duration.ofSeconds(1);
        return new ExchangeSettings(false, some, some, some, 1, 1, some, some, key, file);
    }
}
