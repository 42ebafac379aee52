package vn.dunghen.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import vn.dunghen.directory.Halfway;
import vn.dunghen.directory.web.Problem.Failure;

/** Says no at the doors: in JSON to scripts, in pages to people. */
@Component
class SignInFailures implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    static final String CLOSED = "/dang-nhap/tam-khoa";

    private static final int LONGEST_LOGIN = 64;
    private static final int KEPT_SECONDS = 60;

    private final Problems problems;
    private final HttpTexts texts;

    SignInFailures(Problems problems, HttpTexts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    /** The API's 401, or 429 after too many failures. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof TooManyAttempts many) {
            problems.write(
                    response,
                    new Failure(429, texts.detail(429, String.valueOf(many.seconds())))
                            .with("Retry-After", String.valueOf(many.seconds())));
            return;
        }
        String detail = request.getHeader("Authorization") == null
                ? texts.detail(401)
                : texts.text("http.detail.wrongPassword");
        problems.write(
                response,
                new Failure(401, detail).with("WWW-Authenticate", "Basic realm=\"Dung Hen\", charset=\"UTF-8\""));
    }

    /** The API's 403, a page's 403, and a page whose token has grown old. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (Problems.isApi(request)) {
            Optional<Halfway> next =
                    HalfwayIn.of(SecurityContextHolder.getContext().getAuthentication());
            problems.write(
                    response,
                    next.filter(one -> one != Halfway.PASSWORD_ONCE)
                            .map(one -> new Failure(403, texts.text("http.detail.secondFactor")))
                            .orElseGet(() -> new Failure(403, texts.detail(403))));
        } else if (refusal instanceof CsrfException
                && request.getRequestURI().startsWith(request.getContextPath() + "/dang-")) {
            response.sendRedirect(request.getContextPath() + "/dang-nhap");
        } else {
            request.setAttribute(ErrorPages.DETAIL, texts.detail(403));
            if (refusal instanceof CsrfException) {
                request.setAttribute(ErrorPages.DETAIL, texts.text("http.detail.csrf"));
            }
            response.sendError(403);
        }
    }

    /** The name that was typed stands in the form again; it goes through the session, never through the address. */
    private void keepLogin(HttpServletRequest request, HttpServletResponse response) {
        String login = request.getParameter("username");
        if (login == null || login.length() > LONGEST_LOGIN || request.getSession(false) == null) {
            return;
        }
        FlashMap kept = new FlashMap();
        kept.put("login", login);
        kept.setTargetRequestPath(request.getContextPath() + "/dang-nhap");
        kept.startExpirationPeriod(KEPT_SECONDS);
        new SessionFlashMapManager().saveOutputFlashMap(kept, request, response);
    }

    /** A sign-in form that was wrong. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (refusal instanceof TooManyAttempts many) {
            response.setHeader("Retry-After", String.valueOf(many.seconds()));
            request.setAttribute("message", texts.detail(429, String.valueOf(many.seconds())));
            request.getRequestDispatcher(CLOSED).forward(request, response);
        } else {
            keepLogin(request, response);
            response.sendRedirect(request.getContextPath() + "/dang-nhap?loi");
        }
    }
}
