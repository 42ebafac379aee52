import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client of the exchange in one file: files a dossier, follows it and withdraws it. Needs a Java 17 and nothing else:
 *
 * <pre>java docs/vi-du/LienThong.java http://localhost:8080 congdvc dunghen DVC-2026-0001</pre>
 *
 * The code is the sender's own. Whatever happens on the way, sending the same content under the same code again is safe: it
 * is the same dossier for ever. Other content under the same code is refused.
 */
public class LienThong {

    private static final int ATTEMPTS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String dossiers;
    private final String account;

    LienThong(String address, String login, String password) {
        this.dossiers = address + "/api/v1/exchange/dossiers";
        this.account = "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes());
    }

    public static void main(String[] words) throws Exception {
        if (words.length != 4) {
            System.err.println("Cách dùng: java LienThong.java <địa chỉ> <tài khoản> <mật khẩu> <mã của bên gửi>");
            System.exit(2);
        }
        LienThong client = new LienThong(words[0], words[1], words[2]);
        String mine = words[3];

        String filed = client.send("POST", "", """
                {"outsideCode": "%s",
                 "procedure": "TDC-HC",
                 "applicant": {"kind": "ORGANISATION", "name": "Công ty Ví Dụ", "idNumber": "0100000000"},
                 "components": [],
                 "summary": "Nộp thử từ chương trình mẫu"}
                """.formatted(mine));
        System.out.println("Mã hồ sơ: " + field(filed, "code"));

        String standing = client.send("GET", "/" + mine, null);
        System.out.println("Trạng thái: " + field(standing, "name"));

        String withdrawn = client.send("POST", "/" + mine + "/withdrawal", "{\"reason\": \"Chạy thử chương trình mẫu\"}");
        System.out.println("Sau khi rút: " + field(withdrawn, "name"));

        // what the own register would keep up to date: each change once, in an order that stands
        String since = "";
        int changes = 0;
        boolean more = true;
        while (more) {
            String feed = client.send("GET", "?size=100&since=" + since, null);
            Matcher own = Pattern.compile("\"outsideCode\":\"" + Pattern.quote(mine) + "\"").matcher(feed);
            while (own.find()) {
                changes++;
            }
            since = field(feed, "next");
            more = feed.contains("\"more\":true");
        }
        System.out.println("Số thay đổi đã đọc: " + changes + ", đọc tiếp từ " + since);
    }

    /** Sends until there is an answer: a lost answer is no reason to give up, and none to fear a second dossier. */
    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dossiers + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", account)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    return answer.body();
                }
                if (answer.statusCode() < 500 && answer.statusCode() != 429 || attempt == ATTEMPTS) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
            Thread.sleep(1000L * attempt);
        }
    }

    /** The first field of this name; a real client would use a JSON library. */
    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return found.group(1);
    }
}
