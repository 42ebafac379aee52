package vn.dunghen.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dunghen.directory.web.Problem.Failure;

/**
 * Answers when not even a session can be read: the pages of errors would ask the database again. Stands before everything that
 * does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BusyDatabase extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BusyDatabase.class);
    private static final int BUSY = 503;

    private final StorageFailures storage;
    private final Problems problems;
    private final ErrorViews views;

    BusyDatabase(StorageFailures storage, Problems problems, ErrorViews views) {
        this.storage = storage;
        this.problems = problems;
        this.views = views;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Failure failure = busy(thrown, request);
            if (failure == null) {
                throw thrown;
            }
            LOG.warn("The database does not answer: {}", thrown.getClass().getName());
            if (!response.isCommitted()) {
                tell(failure, request, response);
            }
        }
    }

    private @Nullable Failure busy(Exception thrown, HttpServletRequest request) {
        Failure failure = storage.read(thrown, request);
        return failure != null && failure.status() == BUSY ? failure : null;
    }

    private void tell(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Problems.isApi(request)) {
            problems.write(response, failure);
            return;
        }
        response.resetBuffer();
        response.setStatus(BUSY);
        failure.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(views.busy(failure).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
