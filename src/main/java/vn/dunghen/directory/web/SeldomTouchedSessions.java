package vn.dunghen.directory.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that keep the moment of the last request only to the minute: else each request, even one that only asks whether
 * something has come, would write a row and wait for the disk. A session rests at most that minute less than it may. As a
 * filter it remembers for the length of a request what was saved in it, as whoever saves looks at once whether it is there.
 *
 * @param <S> sessions as they are kept
 */
final class SeldomTouchedSessions<S extends Session>
        implements SessionRepository<SeldomTouchedSessions.Touched<S>>, Filter {

    static final Duration SELDOM = Duration.ofMinutes(1);

    private final SessionRepository<S> kept;
    private final ThreadLocal<@Nullable Touched<S>> saved = new ThreadLocal<>();

    SeldomTouchedSessions(SessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public Touched<S> createSession() {
        return new Touched<>(kept.createSession());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        saved.remove();
        try {
            chain.doFilter(request, response);
        } finally {
            saved.remove();
        }
    }

    @Override
    public void save(Touched<S> session) {
        kept.save(session.kept());
        saved.set(session);
    }

    @Override
    public @Nullable Touched<S> findById(String id) {
        Touched<S> known = saved.get();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        S found = kept.findById(id);
        return found == null ? null : new Touched<>(found);
    }

    @Override
    public void deleteById(String id) {
        saved.remove();
        kept.deleteById(id);
    }

    /** A session that does not say of each request that there was one. */
    record Touched<S extends Session>(S kept) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            // a clock that was set back counts as well
            if (Duration.between(kept.getLastAccessedTime(), now).abs().compareTo(SELDOM) >= 0) {
                kept.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
