package vn.dunghen.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dunghen.directory.SignedIn;
import vn.dunghen.directory.StaffSignIn;

/** Ends the session of somebody who has left or whose password was changed since; leads whoever came with a password for once to an own one. */
class StandingSessions extends OncePerRequestFilter {

    private final StaffSignIn signIn;

    StandingSessions(StaffSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && !signIn.stillStands(person)) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(request.getContextPath() + "/dang-nhap");
            return;
        }
        if (authentication != null && SecurityChains.once(authentication) && !leadsToAnOwnPassword(request)) {
            response.sendRedirect(request.getContextPath() + OwnPasswordPages.PAGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean leadsToAnOwnPassword(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(OwnPasswordPages.PAGE)
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
