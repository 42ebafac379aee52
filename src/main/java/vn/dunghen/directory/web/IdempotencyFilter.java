package vn.dunghen.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dunghen.directory.web.IdempotentPosts.Key;
import vn.dunghen.directory.web.Problem.Failure;
import vn.dunghen.kernel.RuleViolation;

/** Answers a repeated POST with the first answer: the same key has one effect, however often and however parallel it is sent. */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,198}[\\x21-\\x7e])?");

    private final FirstAnswers answers;
    private final Problems problems;
    private final HttpTexts texts;

    IdempotencyFilter(IdempotentPosts posts, Problems problems, HttpTexts texts) {
        this.answers = new FirstAnswers(
                posts,
                status -> status < 500 && status != 429,
                (response, rule) -> problems.write(response, busy(rule)));
        this.problems = problems;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(HEADER);
        if (!PRINTABLE.matcher(sent).matches()) {
            problems.write(response, refused(422, "idempotencyKeyFormat"));
            return;
        }
        Key key = new Key(request.getRemoteUser(), sent);
        ReadableTwice readable;
        try {
            readable = ReadableTwice.of(request);
        } catch (BodyTooLarge | IllegalStateException tooLarge) {
            problems.write(response, 413);
            return;
        } catch (IOException malformedParts) {
            problems.write(response, 400);
            return;
        }
        String query = request.getQueryString();
        String line = request.getRequestURI() + (query == null ? "" : "?" + query);
        String shortLine = line.length() > 600 ? ReadableTwice.hash(line) : line;
        answers.handle(key, shortLine, readable.hash(), readable, response, chain);
    }

    private Failure busy(String rule) {
        Failure failure = refused(409, rule);
        return rule.equals("idempotencyKeyRunning") ? failure.with("Retry-After", "2") : failure;
    }

    private Failure refused(int status, String rule) {
        return new Failure(status, texts.rule(new RuleViolation(RuleViolation.Kind.CONFLICT, rule)));
    }
}
