package vn.dunghen.deep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Someone of the sample department who works through the REST interface. */
final class Clerk {

    private static final ObjectMapper JSON = new ObjectMapper();
    /**
     * With a time to come back: "nothing was written, try again", because the row of the day's codes was locked for too long on a slow
     * machine. Without one nobody knows, and what is sent again may be done twice.
     */
    private static final int BUSY = 503;

    private static final int MOST_RETRIES = 10;
    /** Đồng. */
    private static final long CONTRACT = 3_500_000_000L;

    private static final String ARRIVAL =
            """
            {"procedure":"2.002249","channel":"DIRECT",
             "applicant":{"kind":"ORGANISATION","name":"%s","phone":"0900000000"%s},
             "components":[{"code":"VB","kind":"ORIGINAL"},{"code":"SD","kind":"ORIGINAL"}]}""";

    /** The machine answered, but not what was hoped for. */
    static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final UnaryOperator<String> address;
    private final String password;

    Clerk(ApplicationProcess application) {
        this(path -> application.address(path).toString(), "dunghen");
    }

    /** @param address where a path of the application is found */
    Clerk(UnaryOperator<String> address, String password) {
        this.address = address;
        this.password = password;
    }

    /** @return the code of the dossier, once the machine has answered with it */
    String register(String applicant) throws IOException, InterruptedException {
        return register(applicant, "");
    }

    /** @param mail where letters about it go; empty for none */
    String register(String applicant, String mail) throws IOException, InterruptedException {
        String more = mail.isEmpty() ? "" : ",\"email\":\"" + mail + "\"";
        return send("motcua", "POST", "/dossiers", ARRIVAL.formatted(applicant, more))
                .path("code")
                .asText();
    }

    /** @return the id of the task, once the machine has answered that it is done */
    String complete(String login, String code, String task, Map<String, ?> changes)
            throws IOException, InterruptedException {
        String id = get(login, "/tasks?scope=MINE&subject=" + code + "&kind=dossier-handling/" + task)
                .path("items")
                .path(0)
                .path("id")
                .asText();
        JsonNode seen = get(login, "/tasks/" + id);
        ObjectNode answer =
                JSON.createObjectNode().put("version", seen.path("version").asInt());
        ObjectNode data = answer.putObject("data");
        data.setAll((ObjectNode) seen.path("data"));
        // what a contract is worth nobody but the clerk knows
        data.path("fees").forEach(row -> {
            if (!row.has("count")) {
                ((ObjectNode) row).put("count", CONTRACT);
            }
        });
        changes.forEach(data::putPOJO);
        send(login, "POST", "/tasks/" + id + "/complete", answer.toString());
        return id;
    }

    JsonNode get(String login, String path) throws IOException, InterruptedException {
        return send(login, "GET", path, null);
    }

    JsonNode send(String login, String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.apply("/api/v1" + path)))
                .timeout(Duration.ofSeconds(30))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        for (int again = 0;
                again < MOST_RETRIES
                        && answer.statusCode() == BUSY
                        && answer.headers().firstValue("Retry-After").isPresent();
                again++) {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (answer.statusCode() / 100 != 2) {
            throw new Refused(login + " " + method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
