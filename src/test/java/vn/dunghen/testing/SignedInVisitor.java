package vn.dunghen.testing;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signed in at the pages, with the cookie a browser would keep. */
public final class SignedInVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;

    public SignedInVisitor(TestDepartment department, String login) {
        this.address = department.address();
        Matcher token = TOKEN.matcher(page("/dang-nhap"));
        if (!token.find()) {
            throw new AssertionError("the sign-in page carries no token");
        }
        send(HttpRequest.newBuilder(URI.create(address + "/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + login + "&password=dunghen&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
    }

    /** The page as it came; fails when it is not there. */
    public String page(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** What comes back, whatever its status. */
    public HttpResponse<String> open(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Fills in and sends a form of {@code page}. @return what came back, whatever its status */
    public HttpResponse<String> post(String page, String path, String... fields) {
        Matcher token = TOKEN.matcher(page(page));
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token.group(1)));
        for (int i = 0; i + 1 < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return answer(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String send(HttpRequest.Builder request) {
        HttpResponse<String> response = answer(request);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.uri() + " → " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
