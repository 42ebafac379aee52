package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghen.directory.web.RouteRules;
import vn.dunghen.directory.web.RouteRules.Route;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Wire;

/**
 * Sends bytes no honest program sends to every route there is: broken escapes, halves of characters, NUL, strange content
 * types, encodings and headers, endless numbers, bottomless and doubled JSON. Nothing is answered by a 5xx, nothing tells a
 * class. The usual run takes some absurdities at each route, the deep one all by several people. The seed is printed.
 */
class AbsurdRequestsTest {

    private static final Logger LOG = LoggerFactory.getLogger(AbsurdRequestsTest.class);
    private static final long SEED = Long.getLong("dunghen.absurd.seed", System.nanoTime());
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final Pattern TELLS =
            Pattern.compile("(?s).*(\\bat (vn|org|java|jakarta)\\.\\w+|Exception|SQLSTATE|Whitelabel).*");
    private static final List<String> PARTS = List.of(
            "1",
            "%00",
            "%ED%A0%80",
            "%C3%28",
            "%FF%FE",
            "a%0d%0ab",
            "%E2%80%AE",
            "..%2f..%2f",
            "9".repeat(400),
            "-0",
            "1e999",
            "NaN",
            "%F0%9F%92%A9",
            "%25%30%30",
            "x".repeat(6000));
    private static final List<String> HEADERS = List.of(
            "Accept: ;;;q=x,*/*;q=2",
            "Accept: text/" + "x".repeat(2000),
            "Accept-Language: \u00e9\u00e9-XX;q=9,*",
            "Accept-Charset: utf-7, none",
            "Range: bytes=99999999999999999999-1,-5,x",
            "If-None-Match: \"" + "x".repeat(3000),
            "If-Modified-Since: hôm qua",
            "Idempotency-Key: \u0001\u0002",
            "X-HTTP-Method-Override: DELETE",
            "Content-Encoding: gzip, deflate, br",
            "Expect: 200-maybe",
            "Cookie: JSESSIONID=" + "%00".repeat(50) + "; a=\"b; =; ;;",
            "Authorization: Basic " + "A".repeat(3000),
            "Authorization: Bearer a.b.c",
            "Authorization: Digest username=\"x\"",
            "X-Forwarded-For: 999.999.999.999, ::::",
            "Origin: null",
            "Sec-Fetch-Site: cross-site");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/json; charset=khong-co",
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=utf-7",
            "multipart/form-data",
            "multipart/form-data; boundary=" + "b".repeat(300),
            "multipart/form-data; boundary=b",
            "application/xml",
            "application/x-java-serialized-object",
            "text/plain",
            "*/*",
            "///",
            "");
    private static final List<byte[]> BODIES = bodies();
    private static final List<String> PEOPLE = List.of("quantri", "motcua", "giamdoc", "vanphong", "congdvc", "");

    private static TestDepartment department;
    private static Wire wire;
    private static List<Route> routes;

    private final Random random = new Random(SEED);
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        wire = new Wire(department);
        routes = department.context().getBean(RouteRules.class).routes();
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    @Test
    void everyAddressAnswersTheAbsurdWithAClearWord() {
        LOG.info("seed {}: repeat with -Ddunghen.absurd.seed={}", SEED, SEED);
        for (Route route : routes) {
            send(route, one(PEOPLE), one(PARTS), one(PARTS), one(HEADERS), one(TYPES), one(BODIES));
        }
        tell();
    }

    @Test
    @Tag("deep")
    void everyAddressAnswersEverythingAbsurdWithAClearWord() {
        LOG.info("seed {}: repeat with -Ddunghen.absurd.seed={}", SEED, SEED);
        for (Route route : routes) {
            PARTS.forEach(part -> send(route, one(PEOPLE), part, one(PARTS), one(HEADERS), one(TYPES), one(BODIES)));
            PARTS.forEach(part -> send(route, one(PEOPLE), "1", part, one(HEADERS), one(TYPES), one(BODIES)));
            HEADERS.forEach(header -> send(route, one(PEOPLE), "1", "1", header, one(TYPES), one(BODIES)));
            for (String type : TYPES) {
                BODIES.forEach(body -> send(route, one(PEOPLE), "1", "1", "Origin: null", type, body));
            }
        }
        tell();
    }

    /** An unknown transfer coding is answered by 501, an unknown version by 505: RFC 9112, 6.1, and RFC 9110, 15.6.6. */
    @Test
    void brokenMessagesAreRefusedBeforeAnybodyReadsThem() throws IOException {
        for (String message : List.of(
                "POST /api/v1/dossiers HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}   ",
                "POST /api/v1/dossiers HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
                "POST /api/v1/dossiers HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "POST /api/v1/dossiers HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, what\r\n\r\n0\r\n\r\n",
                "POST /api/v1/dossiers HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n",
                "GET /thu-tuc HTTP/1.1\r\n\r\n",
                "GET /thu-tuc HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /thu-tuc HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /thu-tuc HTTP/9.9\r\nHost: a\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET /thu-tuc HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(20_000) + "\r\n\r\n")) {
            String answer = wire.raw(message.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(answer)
                    .as(message.substring(0, Math.min(60, message.length())))
                    .matches("(?s)(HTTP/1.1 (4..|501|505).*|)");
            assertThat(answer).doesNotMatch(TELLS);
        }
    }

    /** Tomcat complains of it where a form's token is looked for, long before any controller. */
    @Test
    void aFileNameWithANulIsRefused() throws IOException {
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../\0.docx\"\r\n\r\nx\r\n--b--\r\n";
        for (String address : List.of("/khao-sat/mot-ma", "/ho-so", "/api/v1/plan-imports")) {
            String answer = wire.raw(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + Wire.basic("vanphong")
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(answer).as(address).startsWith("HTTP/1.1 4");
        }
    }

    /** Left out by the container, it would show everything. */
    @Test
    void aFilterNobodyCanReadIsRefusedInsteadOfLeftOut() throws IOException {
        for (String address : List.of("/api/v1/dossiers?state=%zz", "/thu-tuc?q=100%", "/ho-so?q=50%%20")) {
            String answer = wire.raw(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + Wire.basic("vanphong") + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(answer).as(address).startsWith("HTTP/1.1 400");
        }
    }

    private void tell() {
        LOG.info("answers by status: {}", statuses);
        assertThat(wrong).isEmpty();
        assertThat(statuses.keySet()).contains("400", "404");
    }

    private void send(Route route, String login, String part, String query, String header, String type, byte[] body) {
        String method = route.method().isEmpty() ? "POST" : route.method();
        String address = VARIABLE.matcher(route.pattern()).replaceAll(part) + "?a=" + query + "&size=" + query
                + "&_csrf=" + query;
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        StringBuilder head =
                new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        if (!login.isEmpty() && !header.startsWith("Authorization")) {
            head.append(Wire.basic(login)).append("\r\n");
        }
        head.append(header).append("\r\n");
        if (!method.equals("GET")) {
            head.append("Content-Type: ")
                    .append(type)
                    .append("\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        }
        message.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (!method.equals("GET")) {
            message.writeBytes(body);
        }
        judge(head.toString(), wire.raw(message.toByteArray()));
    }

    private void judge(String said, String answer) {
        String status = answer.length() > 12 ? answer.substring(9, 12) : "none";
        statuses.merge(status, 1, Integer::sum);
        boolean told = TELLS.matcher(answer).matches();
        if (status.startsWith("5") || status.equals("none") || told) {
            wrong.add(said.substring(0, Math.min(300, said.length())) + " → "
                    + answer.substring(0, Math.min(400, answer.length())));
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<byte[]> bodies() {
        List<byte[]> bodies = new ArrayList<>();
        for (String text : List.of(
                "",
                "{\"a\":".repeat(20_000),
                "[".repeat(20_000) + "]".repeat(20_000),
                "{\"name\":\"a\",\"name\":\"b\",\"reason\":1,\"reason\":2}",
                "{\"version\":" + "9".repeat(5000) + "}",
                "{\"version\":1e2147483647,\"sum\":-1e-2147483647}",
                "{\"name\":\"\\ud800\",\"login\":\"\\udfff\\u0000\"}",
                "{\"\\u0000\":{\"__proto__\":{\"x\":1}}}",
                "\uFEFF{\"name\":null}",
                "a=%ED%A0%80&b=%00&c=%&" + "d=e&".repeat(3000),
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../\u0000.docx\"\r\n\r\nPK\u0003\u0004\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data\r\n\r\n",
                "--b\r\nX\r\n\r\n",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")) {
            bodies.add(text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.add("{\"name\":\"Hồ sơ\"}".getBytes(StandardCharsets.UTF_16));
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        bodies.add(noise);
        bodies.add(Arrays.copyOf(new byte[] {0x1f, (byte) 0x8b, 8}, 64));
        return bodies;
    }
}
