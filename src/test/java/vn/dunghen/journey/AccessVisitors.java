package vn.dunghen.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.Upload;

/** People who knock at routes: at the API with name and password each time, at pages with the session of one sign-in. */
final class AccessVisitors {

    /** Who has not signed in. */
    static final String NOBODY = "";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final byte[] FILE = part();

    private final String address;
    private final Map<String, Visitor> visitors = new HashMap<>();

    AccessVisitors(TestDepartment department) {
        address = department.address();
    }

    /**
     * What is sent.
     *
     * @param form whether the body is made of fields
     * @param body JSON, or fields as an address has them
     * @param file whether a file is sent instead
     */
    record Sent(boolean form, String body, boolean file) {}

    private record Visitor(HttpClient http, String csrf) {}

    HttpResponse<String> knock(String login, String method, String path, Sent sent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        boolean api = path.startsWith("/api/");
        Visitor visitor = visitors.computeIfAbsent(api ? NOBODY : login, this::signIn);
        if (api && !login.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((login + ":dunghen").getBytes(StandardCharsets.UTF_8)));
        }
        if (method.equals("GET")) {
            return send(visitor, request.GET());
        }
        if (!api) {
            request.header("X-CSRF-TOKEN", visitor.csrf());
        }
        if (sent.file()) {
            return send(
                    visitor,
                    request.header("Content-Type", "multipart/form-data; boundary=seam")
                            .method(method, BodyPublishers.ofByteArray(FILE)));
        }
        String type = sent.form() ? "application/x-www-form-urlencoded" : "application/json";
        return send(visitor, request.header("Content-Type", type).method(method, BodyPublishers.ofString(sent.body())));
    }

    private static byte[] part() {
        var body = new ByteArrayOutputStream();
        for (String name : new String[] {"file", "_file"}) {
            body.writeBytes(("--seam\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"a.pdf\"\r\n"
                            + "Content-Type: application/pdf\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Upload.pdf(900, "thử"));
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--seam--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private Visitor signIn(String login) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        Visitor stranger = new Visitor(http, token(http));
        if (login.isEmpty()) {
            return stranger;
        }
        HttpResponse<String> in = send(
                stranger,
                HttpRequest.newBuilder(URI.create(address + "/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + login + "&password=dunghen&_csrf="
                                + URLEncoder.encode(stranger.csrf(), StandardCharsets.UTF_8))));
        if (in.statusCode() != 302
                || in.headers().firstValue("Location").orElse("").contains("loi")) {
            throw new AssertionError(login + " does not get in: " + in.statusCode());
        }
        return new Visitor(http, token(http));
    }

    /** Every visitor may open this page, and it has a form. */
    private String token(HttpClient http) {
        Matcher token =
                TOKEN.matcher(send(new Visitor(http, ""), HttpRequest.newBuilder(URI.create(address + "/tra-cuu")))
                        .body());
        if (!token.find()) {
            throw new AssertionError("no form at /tra-cuu");
        }
        return token.group(1);
    }

    private static HttpResponse<String> send(Visitor visitor, HttpRequest.Builder request) {
        try {
            return visitor.http().send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
