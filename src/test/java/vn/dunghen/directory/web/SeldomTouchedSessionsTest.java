package vn.dunghen.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;

class SeldomTouchedSessionsTest {

    private final Map<String, Session> kept = new ConcurrentHashMap<>();
    private final SeldomTouchedSessions<MapSession> sessions =
            new SeldomTouchedSessions<>(new MapSessionRepository(kept));
    private SeldomTouchedSessions.Touched<MapSession> session;
    private Instant begun;

    @BeforeEach
    void begin() {
        session = sessions.createSession();
        begun = session.getLastAccessedTime();
    }

    @Test
    void requestsOfOneMinuteLeaveTheMomentOfTheFirst() {
        session.setLastAccessedTime(begun.plusMillis(59_999));
        assertThat(session.getLastAccessedTime()).isEqualTo(begun);
    }

    @Test
    void theFirstRequestAfterAMinuteIsKept() {
        Instant later = begun.plus(SeldomTouchedSessions.SELDOM);
        session.setLastAccessedTime(later);
        assertThat(session.getLastAccessedTime()).isEqualTo(later);
        session.setLastAccessedTime(later.plusSeconds(1));
        assertThat(session.getLastAccessedTime()).isEqualTo(later);
    }

    @Test
    void aClockThatWasSetBackCountsAsWell() {
        session.setLastAccessedTime(begun.minus(Duration.ofDays(1)));
        assertThat(session.getLastAccessedTime()).isEqualTo(begun.minus(Duration.ofDays(1)));
    }

    @Test
    void whatTheSessionHoldsIsKeptFoundAndDeleted() {
        session.setAttribute("who", "motcua");
        sessions.save(session);
        assertThat(sessions.findById(session.getId()).<String>getAttribute("who"))
                .isEqualTo("motcua");
        String before = session.getId();
        assertThat(session.changeSessionId()).isNotEqualTo(before);
        session.removeAttribute("who");
        sessions.save(session);
        assertThat(sessions.findById(session.getId()).getAttributeNames()).isEmpty();
        sessions.deleteById(session.getId());
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void whatWasSavedInARequestIsNotLookedForAgainInIt() throws Exception {
        within(() -> {
            sessions.save(session);
            kept.clear();
            assertThat(sessions.findById(session.getId())).isSameAs(session);
            assertThat(sessions.findById("another")).isNull();
        });
        assertThat(sessions.findById(session.getId())).isNull();
    }

    @Test
    void theNextRequestFindsWhatIsKept() throws Exception {
        sessions.save(session);
        kept.clear();
        within(() -> assertThat(sessions.findById(session.getId())).isNull());
    }

    @Test
    void whatWasDeletedInARequestIsGoneInIt() throws Exception {
        within(() -> {
            sessions.save(session);
            sessions.deleteById(session.getId());
            assertThat(sessions.findById(session.getId())).isNull();
        });
    }

    private void within(Runnable request) throws Exception {
        sessions.doFilter(
                new MockHttpServletRequest(), new MockHttpServletResponse(), (asked, answered) -> request.run());
    }

    @Test
    void aSessionThatRestedTooLongIsOver() {
        session.setMaxInactiveInterval(Duration.ofMinutes(30));
        session.setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(31)));
        assertThat(session.isExpired()).isTrue();
    }
}
