package vn.dunghen.directory.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.directory.web.Problem.Failure;
import vn.dunghen.kernel.Access;

/** Where the container sends what never reached a controller. */
@Controller
class ErrorPages implements ErrorController {

    static final String DETAIL = ErrorPages.class.getName() + ".detail";

    private final HttpTexts texts;
    private final Problems problems;
    private final ErrorViews views;
    private final FailureReader reader;

    ErrorPages(HttpTexts texts, Problems problems, ErrorViews views, FailureReader reader) {
        this.texts = texts;
        this.problems = problems;
        this.views = views;
        this.reader = reader;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Access(Access.Who.NOBODY)
    @Nullable ModelAndView tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Failure failure = failure(request);
        if (Problems.isApi(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))) {
            problems.write(response, failure);
            return null;
        }
        failure.headers().forEach(response::setHeader);
        return views.page(failure);
    }

    private Failure failure(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception exception) {
            return reader.read(exception, request);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Object detail = request.getAttribute(DETAIL);
        return new Failure(status, detail == null ? texts.detail(status, "") : detail.toString());
    }
}
