package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A portal of the tests' own that takes each message once by its number, and misbehaves as it is told. */
final class OutsideReceiver implements AutoCloseable {

    /** What it does with the next message. */
    enum Mood {
        RESETS,
        HANGS,
        TAKES_AND_ANSWERS_LATE,
        FAILS,
        TAKES_AND_FAILS,
        IS_BUSY,
        TAKES_AND_BABBLES,
        BABBLES,
        TAKES_AND_FLOODS,
        POINTS_ELSEWHERE,
        TAKES_AND_FORGETS_TO_ANSWER,
        HEARS_TWICE
    }

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> taken = new LinkedHashMap<>();
    private final List<String> posts = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final int port;
    private HttpServer server;

    OutsideReceiver() {
        server = open(0);
        port = server.getAddress().getPort();
    }

    private HttpServer open(int at) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            opened.createContext("/nhan", this::handle);
            opened.setExecutor(threads);
            opened.start();
            return opened;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port + "/nhan";
    }

    /** Nobody at home: connections are refused. */
    synchronized void leaveHome() {
        server.stop(0);
    }

    synchronized void comeHome() {
        server = open(port);
    }

    synchronized void next(Mood... wanted) {
        moods.addAll(List.of(wanted));
    }

    /** Numbers of the messages about a dossier, in the order they were taken. */
    synchronized List<String> taken(String code) {
        return taken.keySet().stream().filter(id -> id.startsWith(code + ".")).toList();
    }

    synchronized JsonNode message(String id) {
        return taken.get(id);
    }

    /** How often a message was posted. */
    synchronized long posts(String id) {
        return posts.stream().filter(id::equals).count();
    }

    synchronized List<String> signatures() {
        return List.copyOf(signatures);
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            if ("GET".equals(call.getRequestMethod())) {
                look(call);
                return;
            }
            byte[] body = call.getRequestBody().readAllBytes();
            String id = call.getRequestHeaders().getFirst("X-Dung-Hen-Message");
            Mood mood;
            synchronized (this) {
                posts.add(id);
                signatures.add(call.getRequestHeaders().getFirst("X-Dung-Hen-Signature") + "|" + id + "|"
                        + new String(body, StandardCharsets.UTF_8));
                mood = moods.poll();
            }
            receive(call, id, json.readTree(body), mood);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive(HttpExchange call, String id, JsonNode body, Mood mood)
            throws IOException, InterruptedException {
        if (mood == null) {
            take(id, body);
            confirm(call, id);
            return;
        }
        switch (mood) {
            case RESETS -> {}
            case HANGS -> end.await(3, TimeUnit.SECONDS);
            case TAKES_AND_ANSWERS_LATE -> {
                end.await(900, TimeUnit.MILLISECONDS);
                take(id, body);
                confirm(call, id);
            }
            case FAILS -> answer(call, 500, "{}");
            case TAKES_AND_FAILS -> {
                take(id, body);
                answer(call, 500, "{}");
            }
            case IS_BUSY -> {
                call.getResponseHeaders().set("Retry-After", "600");
                answer(call, 429, "");
            }
            case TAKES_AND_BABBLES -> {
                take(id, body);
                answer(call, 200, "<html>Xin chào");
            }
            case BABBLES -> answer(call, 200, "{\"MaThongDiep\":");
            case TAKES_AND_FLOODS -> {
                take(id, body);
                flood(call);
            }
            case POINTS_ELSEWHERE -> {
                call.getResponseHeaders().set("Location", "http://127.0.0.1:1/khac");
                answer(call, 302, "");
            }
            case TAKES_AND_FORGETS_TO_ANSWER -> take(id, body);
            case HEARS_TWICE -> {
                take(id, body);
                take(id, body);
                confirm(call, id);
            }
        }
    }

    private synchronized void take(String id, JsonNode body) {
        taken.putIfAbsent(id, body);
    }

    private void look(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String id = path.substring(path.lastIndexOf('/') + 1);
        boolean known;
        synchronized (this) {
            known = taken.containsKey(id);
        }
        if (known) {
            confirm(call, id);
        } else {
            answer(call, 404, "{}");
        }
    }

    private void confirm(HttpExchange call, String id) throws IOException {
        answer(call, 200, json.writeValueAsString(Map.of("MaThongDiep", id)));
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Sends until the caller hangs up. */
    private static void flood(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        byte[] much = new byte[64 * 1024];
        try (OutputStream out = call.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
                out.write(much);
            }
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
