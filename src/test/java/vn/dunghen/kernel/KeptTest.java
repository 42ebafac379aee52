package vn.dunghen.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger read = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(read::incrementAndGet, nanos::get);

    @Test
    void rowsAreReadOnceAMinute() {
        assertThat(kept.get()).isEqualTo(1);
        nanos.addAndGet(Kept.AT_MOST.toNanos() - 1);
        assertThat(kept.get()).isEqualTo(1);
        nanos.addAndGet(1);
        assertThat(kept.get()).isEqualTo(2);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeReadIsReadByTheNext() {
        Kept<Integer> failing = new Kept<>(
                () -> {
                    if (read.incrementAndGet() == 1) {
                        throw new IllegalStateException("the database is away");
                    }
                    return read.get();
                },
                nanos::get);
        assertThatIllegalStateException().isThrownBy(failing::get);
        assertThat(failing.get()).isEqualTo(2);
    }
}
