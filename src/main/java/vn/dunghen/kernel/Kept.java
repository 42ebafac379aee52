package vn.dunghen.kernel;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read from rows that the application itself never changes, such as rules that come with a version of it: it is read
 * again after a while, so that a row put there by hand or by the node of a newer version counts soon.
 */
public final class Kept<T> {

    /** How long a row may have changed without being seen. */
    public static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Supplier<T> rows;
    private final LongSupplier nanos;
    private volatile @Nullable Reading<T> last;

    private record Reading<T>(T value, long at) {}

    /** @param rows reads them; what it returns is given to many at once and must not change */
    public Kept(Supplier<T> rows) {
        this(rows, System::nanoTime);
    }

    /** @param nanos time that only runs forward; the clock of the department may be moved */
    Kept(Supplier<T> rows, LongSupplier nanos) {
        this.rows = rows;
        this.nanos = nanos;
    }

    public T get() {
        Reading<T> there = last;
        long now = nanos.getAsLong();
        if (there == null || now - there.at() >= AT_MOST.toNanos()) {
            there = new Reading<>(rows.get(), now);
            last = there;
        }
        return there.value();
    }
}
