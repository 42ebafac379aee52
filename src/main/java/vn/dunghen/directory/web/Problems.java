package vn.dunghen.directory.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.web.Problem.Failure;

/** Writes failures of the API, whoever noticed them: filter, security, controller or container. */
@Component
class Problems {

    private static final String API = "/api/";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpTexts texts;

    Problems(HttpTexts texts) {
        this.texts = texts;
    }

    /** Whether the sender is a script that wants problem+json. */
    static boolean isApi(HttpServletRequest request) {
        return isApi(request.getRequestURI());
    }

    static boolean isApi(String path) {
        return path.startsWith(API);
    }

    void write(HttpServletResponse response, Failure failure) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(failure.status());
        failure.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(Problem.of(texts, failure)));
    }

    void write(HttpServletResponse response, int status) throws IOException {
        write(response, new Failure(status, texts.detail(status)));
    }
}
