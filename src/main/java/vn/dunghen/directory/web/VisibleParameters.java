package vn.dunghen.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dunghen.kernel.VisibleText;

/**
 * Of what a form or an address says only what can be seen reaches whoever reads it; {@link JsonRules} does so for JSON. An
 * address with a percent sign that stands for nothing is refused: the container would leave out that filter and show everything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 21)
class VisibleParameters extends OncePerRequestFilter {

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Problems problems;

    VisibleParameters(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && BROKEN.matcher(query).find()) {
            if (Problems.isApi(request)) {
                problems.write(response, 400);
            } else {
                response.sendError(400);
            }
            return;
        }
        chain.doFilter(new Seen(request), response);
    }

    private static final class Seen extends HttpServletRequestWrapper {

        Seen(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String said = super.getParameter(name);
            return said == null ? null : VisibleText.of(said);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] said = super.getParameterValues(name);
            return said == null ? null : seen(said);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> seen = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, said) -> seen.put(name, seen(said)));
            return seen;
        }

        private static String[] seen(String[] said) {
            return Arrays.stream(said).map(VisibleText::of).toArray(String[]::new);
        }
    }
}
