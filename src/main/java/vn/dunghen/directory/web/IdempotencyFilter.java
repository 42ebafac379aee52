package vn.dunghen.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.dunghen.directory.web.IdempotentPosts.Entry;
import vn.dunghen.directory.web.IdempotentPosts.Key;
import vn.dunghen.directory.web.Problem.Failure;
import vn.dunghen.kernel.RuleViolation;

/** Answers a repeated POST with the first answer: the same key has one effect, however often and however parallel it is sent. */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,198}[\\x21-\\x7e])?");
    private static final int ROUNDS = 80;
    private static final long ROUND_MILLIS = 250;
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final IdempotentPosts posts;
    private final Problems problems;
    private final HttpTexts texts;
    private final Map<Key, CountDownLatch> here = new ConcurrentHashMap<>();

    IdempotencyFilter(IdempotentPosts posts, Problems problems, HttpTexts texts) {
        this.posts = posts;
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
        for (int round = 0; round < ROUNDS; round++) {
            if (posts.reserve(key, shortLine, readable.hash())) {
                first(key, readable, response, chain);
                return;
            }
            if (answered(key, shortLine, readable.hash(), response) || !waited(key)) {
                return;
            }
        }
        problems.write(response, refused(409, "idempotencyKeyRunning").with("Retry-After", "2"));
    }

    private void first(Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CountDownLatch done = new CountDownLatch(1);
        here.put(key, done);
        posts.begin(key);
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean stored = false;
        try {
            chain.doFilter(request, kept);
            int status = kept.getStatus();
            if (status < 500 && status != 429 && !request.isAsyncStarted()) {
                posts.answer(
                        key,
                        status,
                        kept.getContentType(),
                        kept.getHeader("Location"),
                        Base64.getEncoder().encodeToString(kept.getContentAsByteArray()));
                stored = true;
            }
        } finally {
            posts.end();
            if (!stored) {
                posts.release(key);
            }
            here.remove(key);
            done.countDown();
        }
        kept.copyBodyToResponse();
    }

    /** Whether the repeated request has got its answer. */
    private boolean answered(Key key, String line, String hash, HttpServletResponse response) throws IOException {
        Optional<Entry> found = posts.find(key);
        if (found.isEmpty()) {
            return false;
        }
        Entry entry = found.get();
        if (!entry.isOf(line, hash)) {
            problems.write(response, refused(409, "idempotencyKeyReused"));
            return true;
        }
        if (entry.status() != null) {
            again(entry, response);
            return true;
        }
        if (!here.containsKey(key) && posts.isOlderThan(entry, ABANDONED) && !posts.release(key)) {
            problems.write(response, refused(409, "idempotencyAnswerLost"));
            return true;
        }
        return false;
    }

    private static void again(Entry entry, HttpServletResponse response) throws IOException {
        response.setStatus(entry.status() == null ? 200 : entry.status());
        if (entry.contentType() != null) {
            response.setContentType(entry.contentType());
        }
        if (entry.location() != null) {
            response.setHeader("Location", entry.location());
        }
        response.getOutputStream().write(Base64.getDecoder().decode(entry.answer() == null ? "" : entry.answer()));
    }

    /** Waits a moment for the first request to end; false when the server is going down. */
    private boolean waited(Key key) {
        CountDownLatch first = here.getOrDefault(key, new CountDownLatch(1));
        try {
            return first.await(ROUND_MILLIS, TimeUnit.MILLISECONDS)
                    || !Thread.currentThread().isInterrupted();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Failure refused(int status, String rule) {
        return new Failure(status, texts.rule(new RuleViolation(RuleViolation.Kind.CONFLICT, rule)));
    }
}
