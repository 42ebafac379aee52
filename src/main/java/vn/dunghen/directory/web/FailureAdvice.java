package vn.dunghen.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.directory.web.Problem.Failure;

/** The last stop of every exception a controller lets go: problem+json for the API, an error page for people. */
@ControllerAdvice
@Order(-1)
class FailureAdvice {

    private final FailureReader reader;
    private final Problems problems;
    private final ErrorViews views;
    private final KnownPages pages;

    FailureAdvice(FailureReader reader, Problems problems, ErrorViews views, KnownPages pages) {
        this.reader = reader;
        this.problems = problems;
        this.views = views;
        this.pages = pages;
    }

    /** Security’s own exceptions go on to its filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refusal) {
        throw refusal;
    }

    /** The reader has gone away. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyReads() {
        // nothing can be answered any more
    }

    /** Where only a form is sent to, somebody who comes back to the address is led to the page of the form. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    @Nullable ModelAndView leadBack(
            HttpRequestMethodNotSupportedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> page =
                request.getMethod().equals("GET") && !Problems.isApi(request) ? pages.above(request) : Optional.empty();
        if (page.isEmpty()) {
            return tell(refusal, request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, page.get());
        return null;
    }

    @ExceptionHandler(Exception.class)
    @Nullable ModelAndView tell(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Failure failure = reader.read(exception, request);
        if (Problems.isApi(request)) {
            problems.write(response, failure);
            return null;
        }
        failure.headers().forEach(response::setHeader);
        return views.page(failure);
    }
}
