package vn.dunghen.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Halfway;

/** Goes on to what has to be done first, then to the page that was asked for, else to where the role's day begins. */
@Component
class Landing extends SavedRequestAwareAuthenticationSuccessHandler {

    private final HttpSessionRequestCache askedFor = new HttpSessionRequestCache();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

    Landing() {
        askedFor.setMatchingRequestParameterName(null);
        setRequestCache(askedFor);
    }

    /** Pages that somebody who had to sign in first asked for. */
    HttpSessionRequestCache askedFor() {
        return askedFor;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException, ServletException {
        Optional<Halfway> next = HalfwayIn.of(person);
        if (next.isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, HalfwayIn.page(next.get()));
        } else {
            super.onAuthenticationSuccess(request, response, person);
        }
    }

    /** The session goes on as somebody who has done one step more, under a new id and with new form tokens. */
    void goOnAs(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        tokens.saveToken(null, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication person) {
        return LandingPage.of(person);
    }
}
