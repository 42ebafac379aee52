package vn.dunghen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;

/** Looks at the figures of dossiers as people do: on the page, behind each number, as a workbook and over REST. */
class FigurePagesInBrowserTest {

    private static final String YEAR = "from=2026-01-01&to=2026-12-31";
    private static TestDepartment department;
    private static Browser browser;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(TestDepartment.Database.H2, "2026-10-15T09:12:00+07:00");
        browser = Browser.open();
        accept("TDC-HC", "DIRECT", "=HYPERLINK(\"http://x\")");
        accept("KHCN-DKHD", "ONLINE", "Nguyễn Vân Anh");
        accept("2.002131", "POST", "Trần Thị Bình");
        register("TDC-HC", "ONLINE", "Lê Văn Chưa Nhận");
        department.moveClock("2026-10-28T10:00:00+07:00");
    }

    @AfterAll
    static void close() {
        browser.close();
        department.close();
    }

    @Test
    void theTableCountsWhatWasAcceptedAndEachNumberOpensItsDossiers() {
        Page page = signedIn("giamdoc");
        page.navigate(department.address() + "/ho-so/thong-ke?tu=01/10/2026&den=31/12/2026");
        Stage.look(page, "thong-ke");
        assertThat(page.locator("tfoot")
                        .first()
                        .innerText()
                        .replaceAll("\\s+", " ")
                        .strip())
                .isEqualTo("Tổng số 3 1 2 0 0 0 0 0 3 1 2");
        assertThat(Stage.text(page)).contains("Các tổng khớp nhau");
        page.locator("tfoot a[aria-label*='Đang giải quyết quá hạn']").click();
        page.waitForLoadState();
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        Stage.look(page, "thong-ke-danh-sach");
        page.navigate(department.address() + "/ho-so/thong-ke?theo=unit&tu=31/13/2026&den=x");
        assertThat(Stage.title(page)).startsWith("Lỗi: ");
        Stage.look(page, "thong-ke-loi");
        page.context().close();
    }

    @Test
    void restAnswersTheSameAndSaysWhatIsWrongWithAQuestion() {
        JsonNode table = department.get("giamdoc", "/api/v1/statistics/dossiers?" + YEAR + "&by=field");
        assertThat(table.path("items")).hasSize(3);
        assertThat(table.path("total").path("receivedTotal").asInt()).isEqualTo(3);
        assertThat(table.path("total").path("pendingLate").asInt()).isEqualTo(2);
        assertThat(table.path("total").path("apologiesOwed").asInt()).isEqualTo(2);
        JsonNode rows = department.get(
                "giamdoc", "/api/v1/statistics/dossiers/rows?" + YEAR + "&by=field&key=TDC&column=pendingLate");
        assertThat(rows.path("items")).hasSize(1);
        for (String wrong : List.of(
                "from=2026-12-31&to=2026-01-01",
                "from=2026-01-01&to=2099-01-01",
                "from=x&to=2026-01-01",
                "from=-999999999-01-01&to=2026-01-01",
                "to=2026-01-01",
                YEAR + "&by=colour")) {
            var answer = department.call("giamdoc", "GET", "/api/v1/statistics/dossiers?" + wrong, null);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.body().path("errors")).as(wrong).isNotEmpty();
        }
        assertThat(department
                        .call("quantri", "GET", "/api/v1/statistics/dossiers?" + YEAR, null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAText() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                file("POST", "/api/v1/dossiers/search.xlsx", "{\"field\":\"TDC\",\"text\":\"hyperlink\"}")))) {
            var cell = book.getSheetAt(0).getRow(3).getCell(1);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(file("GET", "/api/v1/statistics/dossiers.xlsx?" + YEAR, "")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(2).getNumericCellValue())
                    .isEqualTo(3.0);
        }
        assertThat(department
                        .get("kiemtoan", "/api/v1/audit/export?from=2026-10-01&to=2026-12-01")
                        .toString())
                .isNotNull();
    }

    @Test
    void dossiersAreFoundByPartsOfNamesAndCodesAndByWhatTheyAre() {
        assertThat(found(Map.of("text", "van anh"))).hasSize(1);
        assertThat(found(Map.of("text", "trần thị b"))).hasSize(1);
        assertThat(found(Map.of("text", "0002"))).hasSize(1);
        assertThat(found(Map.of("channel", "POST"))).hasSize(1);
        assertThat(found(Map.of("field", "TDC"))).hasSize(2);
        assertThat(found(Map.of("procedure", "TDC-HC", "acceptedFrom", "2026-10-15")))
                .hasSize(1);
        assertThat(found(Map.of("acceptedTo", "2026-10-14"))).isEmpty();
        assertThat(found(Map.of("ending", "RESULT"))).isEmpty();
        assertThat(department
                        .post("giamdoc", "/api/v1/dossiers/search/count", Map.of("overdue", true))
                        .path("count")
                        .asInt())
                .isEqualTo(2);
        assertThat(department
                        .call("giamdoc", "POST", "/api/v1/dossiers/search", Map.of("channel", "FAX"))
                        .status())
                .isEqualTo(422);
    }

    private static List<String> found(Map<String, ?> question) {
        List<String> codes = new ArrayList<>();
        department
                .post("giamdoc", "/api/v1/dossiers/search", question)
                .path("items")
                .forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    private static byte[] file(String method, String path, String body) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(department.address() + path))
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .header("Content-Type", "application/json")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(
                                                                "giamdoc:dunghen".getBytes(StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String register(String procedure, String channel, String name) {
        List<Map<String, String>> papers = new ArrayList<>();
        department
                .get("motcua", "/api/v1/procedures/" + procedure)
                .path("components")
                .forEach(paper -> papers.add(Map.of(
                        "code",
                        paper.path("code").asText(),
                        "kind",
                        paper.path("kind").asText())));
        return department
                .post(
                        "motcua",
                        "/api/v1/dossiers",
                        Map.of(
                                "procedure", procedure,
                                "channel", channel,
                                "applicant", Map.of("kind", "PERSON", "name", name, "idNumber", "038200001234"),
                                "components", papers))
                .path("code")
                .asText();
    }

    private static void accept(String procedure, String channel, String name) {
        String code = register(procedure, channel, name);
        JsonNode task = department
                .get("motcua", "/api/v1/tasks?subject=" + code)
                .path("items")
                .get(0);
        JsonNode full =
                department.get("motcua", "/api/v1/tasks/" + task.path("id").asText());
        var answer = department.call(
                "motcua",
                "POST",
                "/api/v1/tasks/" + task.path("id").asText() + "/complete",
                Map.of("version", full.path("version"), "data", full.path("data")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Page signedIn(String login) {
        Page page = browser.page(1280);
        page.navigate(department.address() + "/dang-nhap");
        page.fill("[name='username']", login);
        page.fill("[name='password']", "dunghen");
        page.click("main button[type=submit], form button[type=submit]");
        return page;
    }
}
