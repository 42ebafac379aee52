package vn.dunghen.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody of the office: with a session for pages, with their password for the interface of scripts. */
final class Visitor {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client;
    private final Server server;
    private final String login;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(HttpClient client, Server server, String login) {
        this.client = client;
        this.server = server;
        this.login = login;
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Signs in through the form. */
    static Visitor signedIn(HttpClient client, Server server, String login) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(client, server, login);
        String page = visitor.sent(visitor.page("/dang-nhap")).body();
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("no token on the sign-in page");
        }
        String form =
                Map.of("username", login, "password", Office.PASSWORD, "_csrf", token.group(1)).entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpResponse<String> answer = visitor.sent(visitor.request("/dang-nhap")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("dang-nhap")) {
            throw new IllegalStateException(login + " was not let in: " + answer.statusCode());
        }
        return visitor;
    }

    /** Comes with the password each time and has no session. */
    static Visitor script(HttpClient client, Server server, String login) {
        return new Visitor(client, server, login);
    }

    HttpRequest page(String path) {
        return request(path).GET().build();
    }

    HttpRequest api(String method, String path, @Nullable Object body) throws IOException {
        return HttpRequest.newBuilder(server.address("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(
                                                (login + ":" + Office.PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    /** @throws IllegalStateException when the answer is a refusal */
    JsonNode ask(String method, String path, @Nullable Object body) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(api(method, path, body), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    login + " " + method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'))
                    .split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.address(path).toString()))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.5");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }
}
