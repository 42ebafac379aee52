package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten tries are ten tries, one after the other or all at once. */
@Timeout(60)
class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    /** Nobody is answered before ten are asked. */
    private final Phaser ten = new Phaser(10);

    @Test
    void fortyWrongOnesAtOnceGetTenTries() throws Exception {
        AtomicInteger tried = new AtomicInteger();
        assertThat(refusedOfForty(() -> {
                    tried.incrementAndGet();
                    ten.arriveAndAwaitAdvance();
                    return Optional.empty();
                }))
                .isEqualTo(30);
        assertThat(tried).hasValue(10);
        assertThatThrownBy(() -> throttle.attempt("a", "10.0.0.1", () -> Optional.of("right")))
                .isInstanceOf(TooOften.class);
        assertThat(throttle.attempt("a", "10.0.0.2", () -> Optional.of("elsewhere")))
                .isPresent();
    }

    @Test
    void fortyRightOnesAtOnceAllComeIn() throws Exception {
        assertThat(refusedOfForty(() -> {
                    ten.arriveAndAwaitAdvance();
                    return Optional.of("right");
                }))
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

    private int refusedOfForty(Supplier<Optional<String>> proof) throws Exception {
        var pool = Executors.newFixedThreadPool(40);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                tries.add(() -> {
                    try {
                        throttle.attempt("a", "10.0.0.1", proof);
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
}
