package vn.dunghen.dashboard.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Turn;

/**
 * While more requests are under way on this node than it can work on, whoever asks for the same within five seconds is given
 * the same overview, which says of when it is. At all other times each is counted anew.
 */
@Component
class RecentOverviews {

    private static final Duration WORTH = Duration.ofSeconds(5);
    /** Requests under way for each core from which a node counts as busy. */
    private static final int MANY = 2;

    private static final int MOST = 200;

    /** @param units codes of those the reader may see */
    record Asked(LocalDate from, LocalDate to, @Nullable String unit, List<String> units) {}

    /** @param at of {@link System#nanoTime()}: the clock of the office may be moved */
    private record Kept(Overview overview, long at) {

        boolean worth(Instant now) {
            Instant asOf = overview.window().asOf();
            return System.nanoTime() - at < WORTH.toNanos() && !now.isBefore(asOf) && now.isBefore(asOf.plus(WORTH));
        }
    }

    private final Map<Asked, Kept> kept = new ConcurrentHashMap<>();
    private final IntSupplier underWay;
    private final int most;

    @Autowired
    RecentOverviews() {
        this(Turn::open, MANY * Runtime.getRuntime().availableProcessors());
    }

    /** @param most requests under way before the node is busy */
    RecentOverviews(IntSupplier underWay, int most) {
        this.underWay = underWay;
        this.most = most;
    }

    /** @param now as of when it is asked for */
    Overview of(Asked asked, Instant now, Supplier<Overview> counting) {
        Kept recent = kept.get(asked);
        if (recent != null && underWay.getAsInt() > most && recent.worth(now)) {
            return recent.overview();
        }
        Overview counted = counting.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(asked, new Kept(counted, System.nanoTime()));
        return counted;
    }
}
