package vn.dunghen.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dunghen.directory.Halfway;
import vn.dunghen.directory.SignedIn;
import vn.dunghen.directory.StaffSignIn;

/** Ends the session of somebody who has left or whose password, second factor or roles were changed since; leads whoever is halfway in to what has to be done next. */
class StandingSessions extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final StaffSignIn signIn;
    private final Clock realClock;

    StandingSessions(StaffSignIn signIn) {
        this(signIn, Clock.systemUTC());
    }

    StandingSessions(StaffSignIn signIn, Clock realClock) {
        this.realClock = realClock;
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && (isOld(session) || !signIn.stillStands(person))) {
            SecurityContextHolder.clearContext();
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(request.getContextPath() + "/dang-nhap");
            return;
        }
        Optional<Halfway> next = HalfwayIn.of(authentication);
        if (next.isPresent() && !leadsOn(next.get(), request)) {
            response.sendRedirect(request.getContextPath() + HalfwayIn.page(next.get()));
            return;
        }
        chain.doFilter(request, response);
    }

    /** However busy: after a working day somebody signs in anew. */
    private boolean isOld(@Nullable HttpSession session) {
        return session != null && realClock.millis() - session.getCreationTime() > LONGEST.toMillis();
    }

    private static boolean leadsOn(Halfway next, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(HalfwayIn.page(next))
                || path.equals("/dang-xuat")
                || path.startsWith("/icons")
                || path.startsWith("/favicon");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/css/") || path.startsWith("/js/") || path.startsWith("/webjars/");
    }
}
