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

/** Somebody at the pages with the cookies a browser would keep, signed in or about to be, at one node or another. */
public final class SignedInVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String address;

    /** Signs in; where an answer leads is gone to. */
    public SignedInVisitor(TestDepartment department, String login) {
        this(jar(HttpClient.Redirect.NORMAL), department.address());
        require200(signIn(login, "dunghen"));
    }

    private SignedInVisitor(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** Somebody who has not signed in yet, and who looks at where an answer leads before going there. */
    public static SignedInVisitor notYet(TestDepartment department) {
        return notYet(department.address());
    }

    /** Somebody who has not signed in yet at the node that answers there, without a slash at the end. */
    public static SignedInVisitor notYet(String address) {
        return new SignedInVisitor(jar(HttpClient.Redirect.NEVER), address);
    }

    /** The same person with the same cookies, whom a proxy has sent to another node. */
    public SignedInVisitor at(TestDepartment node) {
        return at(node.address());
    }

    /** The same person with the same cookies, at the node that answers there. */
    public SignedInVisitor at(String address) {
        return new SignedInVisitor(http, address);
    }

    private static HttpClient jar(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(redirect)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** Signs in by the form. @return what came back, whatever its status */
    public HttpResponse<String> signIn(String login, String password) {
        return post("/dang-nhap", "/dang-nhap", "username", login, "password", password);
    }

    /** The page as it came; fails when it is not there. */
    public String page(String path) {
        return require200(open(path)).body();
    }

    /** What comes back, whatever its status. */
    public HttpResponse<String> open(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Fills in and sends a form of {@code page}. @return what came back, whatever its status */
    public HttpResponse<String> post(String page, String path, String... fields) {
        return send(token(page), path, fields);
    }

    /** The token of the first form of a page. */
    public String token(String page) {
        Matcher token = TOKEN.matcher(page(page));
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        return token.group(1);
    }

    /** Sends a form that was drawn before, perhaps elsewhere. @return what came back, whatever its status */
    public HttpResponse<String> send(String token, String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + encoded(token));
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

    private static HttpResponse<String> require200(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.uri() + " → " + response.statusCode());
        }
        return response;
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
