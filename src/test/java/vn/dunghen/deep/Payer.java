package vn.dunghen.deep;

import java.io.IOException;
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

/** Somebody who pays at the other side's page, as a browser would. */
final class Payer {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final ApplicationProcess application;

    Payer(ApplicationProcess application) {
        this.application = application;
    }

    /** @param way {@code nop}: paid and told at once; {@code tra-loi-muon}: paid, and the word of it is lost */
    void pay(String page, String way) throws IOException, InterruptedException {
        URI address = application.address(page);
        String shown = client.send(
                        HttpRequest.newBuilder(address)
                                .timeout(Duration.ofSeconds(30))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(shown);
        if (!token.find()) {
            throw new Clerk.Refused("no form at " + page);
        }
        String form = "cach=" + way + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        int status = client.send(
                        HttpRequest.newBuilder(address)
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status / 100 != 3) {
            throw new Clerk.Refused("paying at " + page + ": " + status);
        }
    }
}
