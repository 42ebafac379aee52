package vn.dunghen.directory;

import java.time.Duration;
import java.util.Arrays;

/** Counts what visitors from outside do, on all nodes together and by the real clock, so that nobody can try a thousand times. */
public interface Throttle {

    /**
     * How often something may be done.
     *
     * @param what a short word of its own, e.g. {@code lookup-code}, at most 32 characters
     * @param most how often within the time
     * @param within counted from the first time on
     */
    record Limit(String what, int most, Duration within) {}

    /** Secrets that open nothing, by the address of whoever tries them. */
    Limit WRONG_SECRETS = new Limit("secret", 10, Duration.ofMinutes(10));

    /** Whoever shares a line at home shares a count: of an IPv6 address only the first half says who it is. */
    static String visitor(String address) {
        String[] groups = address.split(":");
        return groups.length < 4 ? address : String.join(":", Arrays.copyOf(groups, 4));
    }

    /**
     * Counts once more, before the caller's transaction begins: kept whatever becomes of it.
     *
     * @param who whose doing it is: the address of a visitor or the code that is tried; only its digest is kept
     * @throws TooOften when it has been done often enough
     * @throws IllegalStateException inside a transaction
     */
    void take(Limit limit, String who);

    /** Takes one count back after the caller's transaction: it turned out to be no reason for suspicion. */
    void giveBack(Limit limit, String who);
}
