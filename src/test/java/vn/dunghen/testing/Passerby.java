package vn.dunghen.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without an account at the public pages; remembers every address asked for and every address led to. */
public final class Passerby {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;
    private final List<String> addresses = new ArrayList<>();

    public Passerby(TestDepartment department) {
        this.address = department.address();
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Fills in and sends a form of {@code page} the way a browser does, hidden fields included. */
    public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        filled(page, fields).forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** The same with a file. */
    public HttpResponse<String> upload(
            String page, String path, Map<String, String> fields, String fileName, byte[] file) {
        return parts(path, filled(page, fields), fileName, file);
    }

    /** What a form of a page would send. */
    public Map<String, String> filled(String page, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(get(page).body());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return all;
    }

    /** Sends a form with a file as it is. */
    public HttpResponse<String> parts(String path, Map<String, String> fields, String fileName, byte[] file) {
        try (ByteArrayOutputStream body = new ByteArrayOutputStream()) {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                body.write(("--seam\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + field.getValue() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            body.write(("--seam\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(file);
            body.write("\r\n--seam--\r\n".getBytes(StandardCharsets.UTF_8));
            return send(HttpRequest.newBuilder(URI.create(address + path))
                    .header("Content-Type", "multipart/form-data; boundary=seam")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every address asked for, led to or linked from what came back. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpRequest built = request.timeout(Duration.ofSeconds(60)).build();
            addresses.add(built.uri().toString());
            HttpResponse<String> answer = http.send(built, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().firstValue("Location").ifPresent(addresses::add);
            Matcher link = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"").matcher(answer.body());
            while (link.find()) {
                addresses.add(link.group(1));
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
