package vn.dunghen.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dunghen.directory.SignedIn;
import vn.dunghen.directory.StaffSignIn;

/** How long a session may last. */
class StandingSessionsTest {

    private final StaffSignIn signIn = mock(StaffSignIn.class);

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSessionEndsAfterAWorkingDayHoweverBusy() throws Exception {
        assertThat(ledTo(Duration.ofHours(11))).isNull();
        assertThat(ledTo(Duration.ofHours(12).plusMinutes(1))).isEqualTo("/dang-nhap");
    }

    private String ledTo(Duration after) throws Exception {
        when(signIn.stillStands(any())).thenReturn(true);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn("motcua", "Tên", "dấu"), null, List.of()));
        var session = new MockHttpSession();
        Instant then = Instant.ofEpochMilli(session.getCreationTime()).plus(after);
        var request = new MockHttpServletRequest("GET", "/viec-cua-toi");
        request.setSession(session);
        var response = new MockHttpServletResponse();
        new StandingSessions(signIn, Clock.fixed(then, ZoneOffset.UTC))
                .doFilter(request, response, new MockFilterChain());
        assertThat(session.isInvalid()).isEqualTo(response.getRedirectedUrl() != null);
        return response.getRedirectedUrl();
    }
}
