package vn.dunghen.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins per name and address; ten within five minutes close the door until the oldest is five minutes old. */
@Component
public class SignInThrottle {

    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Clock realClock;
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

    public synchronized void succeeded(String login, String address) {
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
