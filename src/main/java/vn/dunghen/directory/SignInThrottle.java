package vn.dunghen.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins per name and address; ten within five minutes close the door until the oldest is five minutes old.
 * Attempts at once count as if all of them failed: whoever would be the eleventh waits for the ones before.
 */
@Component
public class SignInThrottle {

    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String WHAT = "sign-in";

    private final Clock realClock;
    private final Map<String, Integer> running = new HashMap<>();
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST;
        }
    };

    public SignInThrottle() {
        this(Clock.systemUTC());
    }

    SignInThrottle(Clock realClock) {
        this.realClock = realClock;
    }

    /**
     * Tries once, unless the door is closed; what comes back empty has failed, what does not opens the door again.
     *
     * @throws TooOften how long to wait when the door is closed
     */
    public <T> Optional<T> attempt(String login, String address, Supplier<Optional<T>> proof) {
        enter(login, address);
        Optional<T> found = Optional.empty();
        boolean asked = false;
        try {
            found = proof.get();
            asked = true;
        } finally {
            leave(login, address, asked, found.isPresent());
        }
        return found;
    }

    private synchronized void enter(String login, String address) {
        String key = key(login, address);
        Optional<Duration> closed = waitFor(login, address);
        while (closed.isEmpty() && failuresOf(key) + running.getOrDefault(key, 0) >= ALLOWED) {
            try {
                wait();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new TooOften(WHAT, Duration.ofSeconds(1));
            }
            closed = waitFor(login, address);
        }
        closed.ifPresent(wait -> {
            throw new TooOften(WHAT, wait);
        });
        running.merge(key, 1, Integer::sum);
    }

    private synchronized void leave(String login, String address, boolean asked, boolean found) {
        running.computeIfPresent(key(login, address), (key, now) -> now == 1 ? null : now - 1);
        if (found) {
            succeeded(login, address);
        } else if (asked) {
            failed(login, address);
        }
        notifyAll();
    }

    private int failuresOf(String key) {
        Deque<Instant> known = failures.get(key);
        return known == null ? 0 : known.size();
    }

    /** How long to wait; empty when the next attempt is allowed. */
    public synchronized Optional<Duration> waitFor(String login, String address) {
        Deque<Instant> recent = recent(login, address);
        if (recent == null || recent.size() < ALLOWED) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.between(realClock.instant(), recent.getFirst().plus(WINDOW)));
    }

    public synchronized void failed(String login, String address) {
        Deque<Instant> recent = recent(login, address);
        if (recent == null) {
            recent = new ArrayDeque<>();
            failures.put(key(login, address), recent);
        }
        recent.addLast(realClock.instant());
    }

    private void succeeded(String login, String address) {
        failures.remove(key(login, address));
    }

    private @Nullable Deque<Instant> recent(String login, String address) {
        Deque<Instant> recent = failures.get(key(login, address));
        if (recent != null) {
            Instant oldest = realClock.instant().minus(WINDOW);
            recent.removeIf(at -> !at.isAfter(oldest));
        }
        return recent;
    }

    private static String key(String login, String address) {
        return (login.length() > 64 ? login.substring(0, 64) : login) + '\0' + address;
    }
}
