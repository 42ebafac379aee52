package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Ten tries are ten tries, one after the other or all at once. */
class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void fortyWrongOnesAtOnceGetTenTries() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        assertThat(atOnce(40, () -> {
                    tried.incrementAndGet();
                    Thread.sleep(20);
                    return Optional.empty();
                }))
                .as("refused")
                .isEqualTo(30);
        assertThat(tried).hasValue(10);
        assertThatThrownBy(() -> throttle.attempt("a", "10.0.0.1", () -> Optional.of("right")))
                .isInstanceOf(TooOften.class);
        assertThat(throttle.attempt("a", "10.0.0.2", () -> Optional.of("elsewhere")))
                .isPresent();
    }

    @Test
    void fortyRightOnesAtOnceAllComeIn() throws Exception {
        assertThat(atOnce(40, () -> {
                    Thread.sleep(5);
                    return Optional.of("right");
                }))
                .as("refused")
                .isZero();
    }

    @Test
    void whatCouldNotBeAskedCountsForNothing() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> throttle.attempt("a", "10.0.0.1", () -> {
                        throw new IllegalStateException("database away");
                    }))
                    .hasMessage("database away");
        }
        assertThat(throttle.attempt("a", "10.0.0.1", () -> Optional.of("right")))
                .isPresent();
    }

    private int atOnce(int times, Callable<Optional<String>> proof) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                tries.add(() -> {
                    try {
                        throttle.attempt("a", "10.0.0.1", () -> unchecked(proof));
                        return false;
                    } catch (TooOften enough) {
                        return true;
                    }
                });
            }
            int refused = 0;
            for (var one : pool.invokeAll(tries)) {
                refused += one.get() ? 1 : 0;
            }
            return refused;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Optional<String> unchecked(Callable<Optional<String>> proof) {
        try {
            return proof.call();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
