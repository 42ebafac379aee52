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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.dunghen.directory.web.IdempotentPosts.Entry;
import vn.dunghen.directory.web.IdempotentPosts.Key;

/** Lets one of several equal requests through and answers the others with its answer. */
class FirstAnswers {

    private static final int ROUNDS = 80;
    private static final long ROUND_MILLIS = 250;
    /** Of a version that does not say who has it, or a node that cannot be judged. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    /** Taken by this run, and none of its threads works on it. */
    private static final Duration ABANDONED_HERE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);

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
            CountDownLatch done = new CountDownLatch(1);
            if (here.putIfAbsent(key, done) == null && reserved(key, line, hash, done)) {
                first(key, done, request, response, chain);
                return;
            }
            if (answered(key, line, hash, response) || !waited(key)) {
                return;
            }
        }
        refusal.say(response, "idempotencyKeyRunning");
    }

    private boolean reserved(Key key, String line, String hash, CountDownLatch done) {
        boolean ours = false;
        try {
            ours = posts.reserve(key, line, hash);
        } finally {
            if (!ours) {
                here.remove(key);
                done.countDown();
            }
        }
        return ours;
    }

    private void first(
            Key key, CountDownLatch done, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        posts.begin(key);
        ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
        boolean stored = false;
        try {
            chain.doFilter(request, copy);
            stored = kept.test(copy.getStatus()) && !request.isAsyncStarted() && stored(key, copy);
        } finally {
            posts.end();
            if (!stored) {
                release(key);
            }
            here.remove(key);
            done.countDown();
        }
        copy.copyBodyToResponse();
    }

    /** Keeps the answer if the database lets it; what was done is done, and whoever asked is told so either way. */
    private boolean stored(Key key, ContentCachingResponseWrapper copy) {
        try {
            posts.answer(
                    key,
                    copy.getStatus(),
                    copy.getContentType(),
                    copy.getHeader("Location"),
                    Base64.getEncoder().encodeToString(copy.getContentAsByteArray()));
            return true;
        } catch (DataAccessException gone) {
            LOG.warn("The answer to a post is not kept: {}", gone.getClass().getName());
            return false;
        }
    }

    private void release(Key key) {
        try {
            posts.release(key);
        } catch (DataAccessException gone) {
            LOG.warn("The key of a post is not given back: {}", gone.getClass().getName());
        }
    }

    /** Whether the repeated request has got its answer. */
    private boolean answered(Key key, String line, String hash, HttpServletResponse response) throws IOException {
        boolean nobodyHere = !here.containsKey(key);
        Optional<Entry> found = posts.find(key);
        if (found.isEmpty()) {
            return false;
        }
        Entry entry = found.get();
        if (!entry.isOf(line, hash)) {
            refusal.say(response, "idempotencyKeyReused");
            return true;
        }
        if (entry.status() != null && entry.answer() == null) {
            refusal.say(response, "idempotencyAnswerLost");
            return true;
        }
        if (entry.status() != null) {
            again(entry, response);
            return true;
        }
        Duration patience = posts.isOwn(entry) ? ABANDONED_HERE : ABANDONED;
        if (nobodyHere && posts.isOlderThan(entry, patience) && !posts.releaseAbandoned(key)) {
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
