package vn.dunghen.deep;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A proxy like that of the installation: each request goes to the next node; one that could not even be handed over goes to
 * the other. What broke on the way is answered with 502: nobody knows what became of it.
 */
final class RoundRobin implements AutoCloseable {

    private static final Set<String> PASSED = Set.of("authorization", "content-type", "accept", "idempotency-key");

    private final HttpServer door;
    private final ExecutorService workers = Executors.newFixedThreadPool(16);
    private final List<URI> nodes = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    RoundRobin() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/", this::pass);
        door.setExecutor(workers);
        door.start();
    }

    /** Sends requests to these from now on. */
    void lead(List<ApplicationProcess> running) {
        nodes.clear();
        running.forEach(node -> nodes.add(node.address("")));
    }

    String address(String path) {
        return "http://127.0.0.1:" + door.getAddress().getPort() + path;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpResponse<byte[]> answer = answered(exchange, body);
            if (answer == null) {
                exchange.sendResponseHeaders(502, -1);
                return;
            }
            answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                    .set("Content-Type", type));
            answer.headers().firstValue("Retry-After").ifPresent(seconds -> exchange.getResponseHeaders()
                    .set("Retry-After", seconds));
            byte[] text = answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), text.length == 0 ? -1 : text.length);
            if (text.length > 0) {
                exchange.getResponseBody().write(text);
            }
        }
    }

    private HttpResponse<byte[]> answered(HttpExchange exchange, byte[] body) {
        for (int tries = 0; tries < 4; tries++) {
            List<URI> known = List.copyOf(nodes);
            URI node = known.get(Math.floorMod(next.getAndIncrement(), known.size()));
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(node + exchange.getRequestURI().toString()))
                    .timeout(Duration.ofSeconds(60))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (PASSED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            } catch (ConnectException notHandedOver) {
                continue;
            } catch (IOException broken) {
                return null;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    @Override
    public void close() {
        door.stop(0);
        workers.shutdownNow();
    }
}
