package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** The page "Hồ sơ" as a clerk uses it: narrowed, read on page by page, taken away as a workbook. */
class DossierListJourneyTest {

    private static final Pattern CODE = Pattern.compile("H99\\.15-\\d{6}-\\d{4}");
    private static final int ALL = 28;

    private static TestDepartment department;
    private static HttpClient browser;
    private static String other;

    @BeforeAll
    static void register() throws Exception {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        DossierDriver driver = new DossierDriver(department);
        other = driver.register("TDC-HC");
        driver.complete("motcua", other, "check-components", Map.of());
        for (int i = 1; i < ALL; i++) {
            driver.register("KHCN-DKHD");
        }
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        String door = get("/dang-nhap").body();
        post("/dang-nhap", Map.of("_csrf", csrf(door), "username", "motcua", "password", "dunghen"));
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void aNameIsLookedForOutsideTheAddressAndReadOnPageByPage() throws Exception {
        HttpResponse<String> first = search(Map.of("q", "nguyen van"));
        assertThat(first.uri().toString()).endsWith("/ho-so");
        assertThat(first.body()).contains("Có " + ALL + " hồ sơ.");
        Set<String> codes = codes(first.body());
        assertThat(codes).hasSize(25);
        Matcher cursor = Pattern.compile("name=\"tiep\" value=\"([^\"]+)\"").matcher(first.body());
        assertThat(cursor.find()).isTrue();
        String second =
                search(Map.of("q", "nguyen van", "tiep", cursor.group(1))).body();
        assertThat(codes(second)).hasSize(ALL - 25).doesNotContainAnyElementsOf(codes);
    }

    @Test
    void everyOtherNarrowingHasAnAddress() throws Exception {
        HttpResponse<String> narrowed =
                search(Map.of("thu-tuc", "TDC-HC", "tu", "09/03/2026", "den", "9/3/2026", "trang-thai", "2"));
        assertThat(narrowed.uri().getQuery()).contains("thu-tuc=TDC-HC").contains("tu=09/03/2026");
        assertThat(codes(narrowed.body())).containsExactly(other);
        assertThat(codes(get("/ho-so?thu-tuc=TDC-HC&tu=10/03/2026").body())).isEmpty();
        assertThat(codes(get("/ho-so?don-vi=KHTC").body())).isEmpty();
        assertThat(codes(get("/ho-so?tre=true").body())).isEmpty();
        Set<String> read = new HashSet<>(codes(get("/ho-so").body()));
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
                .matcher(get("/ho-so").body());
        assertThat(next.find()).isTrue();
        read.addAll(codes(get(next.group(1).replace("&amp;", "&")).body()));
        assertThat(read).hasSize(ALL);
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsFieldAndNothingIsListed() throws Exception {
        HttpResponse<String> refused = search(Map.of("tu", "31/02/2026", "den", "hôm nay"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#tu\"")
                .contains("href=\"#den\"")
                .contains("hôm nay");
        assertThat(codes(refused.body())).isEmpty();
        HttpResponse<String> turned = search(Map.of("tu", "10/03/2026", "den", "09/03/2026"));
        assertThat(turned.statusCode()).isEqualTo(422);
        assertThat(turned.body()).contains("Ngày cuối phải từ ngày đầu trở đi");
    }

    @Test
    void theListIsTakenAwayAsAWorkbookAndThatIsWrittenDown() throws Exception {
        HttpResponse<String> book = post(
                "/ho-so/danh-sach.xlsx",
                Map.of("_csrf", csrf(get("/ho-so").body()), "thu-tuc", "KHCN-DKHD", "q", "nguyen"));
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(new String(department.download("kiemtoan", "/api/v1/audit/export"), StandardCharsets.UTF_8))
                .contains("Tải danh sách " + (ALL - 1) + " hồ sơ kèm tên người nộp");
    }

    private static HttpResponse<String> search(Map<String, String> asked) throws Exception {
        Map<String, String> fields = new java.util.HashMap<>(asked);
        fields.put("_csrf", csrf(get("/ho-so").body()));
        return post("/ho-so", fields);
    }

    private static Set<String> codes(String page) {
        String table =
                page.contains("<tbody>") ? page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>")) : "";
        return CODE.matcher(table).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String csrf(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(department.address() + path)).header("Accept", "text/html");
    }
}
