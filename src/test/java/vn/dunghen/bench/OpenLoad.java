package vn.dunghen.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Requests that come when they come, whether or not earlier ones were answered: their moments are drawn beforehand
 * (exponential gaps), and an answer is timed from the moment its request should have left, so that a stall is felt by
 * everybody who would have come during it.
 */
final class OpenLoad {

    /** A kind of request. */
    interface Kind {
        /** @return {@code null} when there is nothing of the kind to do now */
        @Nullable Request next() throws IOException;
    }

    /** @param done told the answer's text when it was a success */
    record Request(HttpRequest request, Done done) {}

    /** What is done with an answer. */
    interface Done {
        void with(String text) throws IOException;
    }

    private static final int MOST_WAITING = 3000;
    private static final int WINDOW_SECONDS = 15;

    private final HttpClient client;
    private final Random random;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<String> drawn = new ArrayList<>();
    private final String otherwise;

    final Samples all = new Samples();
    final Map<String, Samples> byKind = new LinkedHashMap<>();
    final ConcurrentMap<Long, Samples> windows = new ConcurrentSkipListMap<>();
    final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    final AtomicInteger replaced = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();

    /** @param otherwise the kind that takes the place of one with nothing to do */
    OpenLoad(HttpClient client, long seed, String otherwise) {
        this.client = client;
        this.random = new Random(seed);
        this.otherwise = otherwise;
    }

    /** @param share of a thousand requests */
    void kind(String name, int share, Kind kind) {
        kinds.put(name, kind);
        byKind.put(name, new Samples());
        for (int i = 0; i < share; i++) {
            drawn.add(name);
        }
    }

    int shares() {
        return drawn.size();
    }

    /** Sends for so long at such a rate and waits for all answers. @return requests a second that were really sent */
    double run(double perSecond, int seconds, boolean counts) throws InterruptedException, IOException {
        Semaphore waiting = new Semaphore(MOST_WAITING);
        long begun = System.nanoTime();
        long due = begun;
        long end = begun + TimeUnit.SECONDS.toNanos(seconds);
        int sent = 0;
        while (true) {
            due += (long) (-Math.log(1 - random.nextDouble()) / perSecond * 1e9);
            if (due > end) {
                break;
            }
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            if (!waiting.tryAcquire()) {
                late.incrementAndGet();
                waiting.acquire();
            }
            send(due, begun, counts, waiting);
            sent++;
        }
        double rate = sent / ((System.nanoTime() - begun) / 1e9);
        if (!waiting.tryAcquire(MOST_WAITING, 120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("answers are missing");
        }
        return rate;
    }

    private void send(long due, long begun, boolean counts, Semaphore waiting) throws IOException {
        String drawnName = drawn.get(random.nextInt(drawn.size()));
        Request drawnRequest = kinds.get(drawnName).next();
        if (drawnRequest == null) {
            replaced.incrementAndGet();
        }
        String name = drawnRequest == null ? otherwise : drawnName;
        Request request = drawnRequest == null ? kinds.get(otherwise).next() : drawnRequest;
        client.sendAsync(request.request(), HttpResponse.BodyHandlers.ofString())
                .whenComplete((answer, failed) -> {
                    double millis = (System.nanoTime() - due) / 1e6;
                    waiting.release();
                    if (counts) {
                        all.add(millis);
                        byKind.get(name).add(millis);
                        windows.computeIfAbsent(
                                        TimeUnit.NANOSECONDS.toSeconds(due - begun) / WINDOW_SECONDS,
                                        none -> new Samples())
                                .add(millis);
                    }
                    if (failed != null || answer.statusCode() / 100 != 2) {
                        refusals.add(name + " " + request.request().uri() + ": "
                                + (failed != null ? failed.toString() : answer.statusCode() + " " + answer.body()));
                        return;
                    }
                    try {
                        request.done().with(answer.body());
                    } catch (IOException | RuntimeException unread) {
                        refusals.add(name + ": " + unread);
                    }
                });
    }

    /** How often so many were waiting that a request could not leave in time; its wait counts all the same. */
    int late() {
        return late.get();
    }
}
