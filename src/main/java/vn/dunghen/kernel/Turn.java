package vn.dunghen.kernel;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One request on one thread: what is kept in memory asks the database once in each whether another node has changed it, so
 * that a change made anywhere is seen by the next request everywhere.
 */
public final class Turn {

    private static final ThreadLocal<@Nullable Set<Object>> ASKED = new ThreadLocal<>();

    private static final AtomicInteger OPEN = new AtomicInteger();

    private Turn() {}

    /** @return false when one is under way already; then whoever began it ends it */
    public static boolean begin() {
        if (ASKED.get() != null) {
            return false;
        }
        ASKED.set(Collections.newSetFromMap(new IdentityHashMap<>()));
        OPEN.incrementAndGet();
        return true;
    }

    public static void end() {
        ASKED.remove();
        OPEN.decrementAndGet();
    }

    /** How many are under way on this node. */
    public static int open() {
        return OPEN.get();
    }

    /**
     * Whether something kept in memory has to ask now.
     *
     * @param keeper who keeps it
     * @param old whether it is old enough to ask where no request is under way, as in background work
     */
    public static boolean asks(Object keeper, boolean old) {
        Set<Object> asked = ASKED.get();
        return asked == null ? old : asked.add(keeper);
    }
}
