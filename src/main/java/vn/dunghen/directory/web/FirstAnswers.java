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
import java.util.function.IntPredicate;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.dunghen.directory.web.IdempotentPosts.Entry;
import vn.dunghen.directory.web.IdempotentPosts.Key;

/** Lets one of several equal requests through and answers the others with its answer. */
class FirstAnswers {

    private static final int ROUNDS = 80;
    private static final long ROUND_MILLIS = 250;
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final IdempotentPosts posts;
    private final IntPredicate kept;
    private final Refusal refusal;
    private final Map<Key, CountDownLatch> here = new ConcurrentHashMap<>();

    /** @param kept which status is an answer to be kept; after any other the key is free again */
    FirstAnswers(IdempotentPosts posts, IntPredicate kept, Refusal refusal) {
        this.posts = posts;
        this.kept = kept;
        this.refusal = refusal;
    }

    /** Says why a request is not let through. */
    interface Refusal {
        void say(HttpServletResponse response, String rule) throws IOException;
    }

    void handle(
            Key key,
            String line,
            String hash,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        for (int round = 0; round < ROUNDS; round++) {
            if (posts.reserve(key, line, hash)) {
                first(key, request, response, chain);
                return;
            }
            if (answered(key, line, hash, response) || !waited(key)) {
                return;
            }
        }
        refusal.say(response, "idempotencyKeyRunning");
    }

    private void first(Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CountDownLatch done = new CountDownLatch(1);
        here.put(key, done);
        posts.begin(key);
        ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
        boolean stored = false;
        try {
            chain.doFilter(request, copy);
            int status = copy.getStatus();
            if (kept.test(status) && !request.isAsyncStarted()) {
                posts.answer(
                        key,
                        status,
                        copy.getContentType(),
                        copy.getHeader("Location"),
                        Base64.getEncoder().encodeToString(copy.getContentAsByteArray()));
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
        copy.copyBodyToResponse();
    }

    /** Whether the repeated request has got its answer. */
    private boolean answered(Key key, String line, String hash, HttpServletResponse response) throws IOException {
        Optional<Entry> found = posts.find(key);
        if (found.isEmpty()) {
            return false;
        }
        Entry entry = found.get();
        if (!entry.isOf(line, hash)) {
            refusal.say(response, "idempotencyKeyReused");
            return true;
        }
        if (entry.status() != null) {
            again(entry, response);
            return true;
        }
        if (!here.containsKey(key) && posts.isOlderThan(entry, ABANDONED) && !posts.release(key)) {
            refusal.say(response, "idempotencyAnswerLost");
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
}
