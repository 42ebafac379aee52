package vn.dunghen.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dunghen.directory.web.IdempotentPosts.Key;

/**
 * A form is sent once: every form drawn carries a token, and the same form sent again with the same token gets the first
 * answer, however often its button is pressed. A form that creates something says so by {@value #CREATES}: then the token
 * alone decides, also when its fields were changed after going back. Files are kept by their content and need no token.
 */
class OncePerForm extends OncePerRequestFilter {

    static final String TOKEN = "_once";
    static final String CREATES = "_creates";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{20,60}");

    private final FirstAnswers answers;

    OncePerForm(IdempotentPosts posts) {
        // only a redirect says that something was done; a page drawn again asks for another try
        answers = new FirstAnswers(
                posts,
                status -> status / 100 == 3,
                (response, rule) -> response.sendError(HttpServletResponse.SC_CONFLICT));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !"POST".equals(request.getMethod())
                || request.getRemoteUser() == null
                || type == null
                || type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = request.getParameter(TOKEN);
        if (token == null || !WELL_FORMED.matcher(token).matches()) {
            chain.doFilter(request, response);
            return;
        }
        String line = ReadableTwice.hash(request.getRequestURI());
        String fields = request.getParameter(CREATES) == null ? fields(request.getParameterMap()) : "";
        String key = "form " + ReadableTwice.hash(token + '\0' + line + '\0' + fields);
        answers.handle(new Key(request.getRemoteUser(), key), line, line, request, response, chain);
    }

    private static String fields(Map<String, String[]> posted) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(posted).forEach((name, values) -> all.append(name)
                .append('=')
                .append(Arrays.toString(values))
                .append('\0'));
        return ReadableTwice.hash(all.toString());
    }
}
