package vn.dunghen.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a free port with an empty database, spoken to through HTTP like any script would. */
public final class TestDepartment implements AutoCloseable {

    /** Where the rows live. */
    public enum Database {
        H2,
        POSTGRES
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, String text, Map<String, List<String>> headers) {}

    private static final String PASSWORD = "dunghen";

    /** Empty once closed: test classes keep their department in a field to the end of the run. */
    private final AtomicReference<Premises> premises;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String address;

    private TestDepartment(Premises premises) {
        this.premises = new AtomicReference<>(premises);
        this.address = "http://127.0.0.1:" + context().getEnvironment().getProperty("local.server.port");
    }

    /**
     * A department on its first morning; one that was left is used again, with its rows put back.
     *
     * @param start the moment the department's clock starts at, ISO 8601 with offset
     */
    public static TestDepartment open(Database database, String start, String... more) {
        return new TestDepartment(Premises.enter(database, start, more));
    }

    /** Keeps all rows and the clock as they are; who runs the answer is back at this moment. */
    public Runnable remember() {
        Premises here = Objects.requireNonNull(premises.get(), "the department is closed");
        Premises.Memory memory = here.remember();
        return () -> here.recall(memory);
    }

    /** Forgets what the application remembers of rows that other hands have put in the place of its own. */
    public void reread() {
        Objects.requireNonNull(premises.get(), "the department is closed").reread();
    }

    public ConfigurableApplicationContext context() {
        return Objects.requireNonNull(premises.get(), "the department is closed")
                .context();
    }

    public String address() {
        return address;
    }

    /** Reads; fails when the answer is not 200. */
    public JsonNode get(String login, String path) {
        return expect(200, call(login, "GET", path, null));
    }

    /** Sends; fails when the answer is not 2xx. */
    public JsonNode post(String login, String path, Object body) {
        Answer answer = call(login, "POST", path, body);
        if (answer.status() / 100 != 2) {
            throw new AssertionError("POST " + path + " → " + answer.status() + " " + answer.text());
        }
        return answer.body();
    }

    public void moveClock(String to) {
        expect(200, call("quantri", "PUT", "/api/v1/clock", Map.of("now", to)));
    }

    /** Posts a file and plain fields as a form with parts does. */
    public Answer upload(String login, String path, String fileName, byte[] file, String... fields) {
        return uploadOnce(login, path, UUID.randomUUID().toString(), fileName, file, fields);
    }

    /** The same with a key that is the same for the same post. */
    public Answer uploadOnce(String login, String path, String key, String fileName, byte[] file, String... fields) {
        String seam = "seam" + key.hashCode();
        try (java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream()) {
            for (int i = 0; i + 1 < fields.length; i += 2) {
                body.write(("--" + seam + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n"
                                + "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + fields[i + 1] + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            body.write(("--" + seam + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(file);
            body.write(("\r\n--" + seam + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return call(
                    login,
                    "POST",
                    path,
                    body.toByteArray(),
                    "Content-Type",
                    "multipart/form-data; boundary=" + seam,
                    "Idempotency-Key",
                    key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads a file as it is. */
    public byte[] download(String login, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                    .header(
                            "Authorization",
                            "Basic "
                                    + Base64.getEncoder()
                                            .encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + ", got " + answer.status() + " " + answer.text());
        }
        return answer.body();
    }

    public Answer call(String login, String method, String path, Object body, String... headers) {
        try {
            byte[] bytes = body == null
                    ? new byte[0]
                    : body instanceof byte[] raw
                            ? raw
                            : body instanceof String text
                                    ? text.getBytes(StandardCharsets.UTF_8)
                                    : json.writeValueAsBytes(body);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(120))
                    .header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.5")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(bytes));
            if (login != null) {
                request.header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
            }
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            for (int i = 0; i + 1 < headers.length; i += 2) {
                request.setHeader(headers[i], headers[i + 1]);
            }
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode parsed = type.contains("json")
                            && !type.contains("ndjson")
                            && !response.body().isBlank()
                    ? json.readTree(response.body())
                    : json.nullNode();
            return new Answer(
                    response.statusCode(),
                    parsed,
                    response.body(),
                    response.headers().map());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        Premises left = premises.getAndSet(null);
        if (left != null) {
            left.leave();
        }
    }
}
