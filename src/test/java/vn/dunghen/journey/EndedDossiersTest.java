package vn.dunghen.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** A dossier that ended without a result was finished neither early nor on time; every paper and page says what happened. */
class EndedDossiersTest {

    private static final String PROCEDURE = "KHCN-DKHD";
    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";
    private static final int CLASS = 9;

    private static TestDepartment department;
    private static DossierDriver driver;
    private static SignedInVisitor desk;
    private static String withdrawn;
    private static String withdrawnLate;
    private static String stopped;
    private static String refused;
    private static String finished;

    @BeforeAll
    static void end() {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        driver = new DossierDriver(department);
        withdrawn = driver.begin(PROCEDURE, HEAD, OFFICER);
        withdrawnLate = driver.begin(PROCEDURE, HEAD, OFFICER);
        stopped = driver.begin(PROCEDURE, HEAD, OFFICER);
        finished = driver.begin(PROCEDURE, HEAD, OFFICER);
        refused = driver.register(PROCEDURE);
        department.moveClock("2026-03-10T09:00:00+07:00");
        driver.happens("motcua", withdrawn, "withdrawal", Map.of("reason", "Người nộp đổi ý."));
        driver.complete(
                "motcua",
                refused,
                "check-components",
                Map.of("outcome", "REFUSE", "reason", "Không thuộc thẩm quyền."));
        driver.complete(
                OFFICER,
                stopped,
                "appraise",
                Map.of("outcome", "STOP", "findings", "Đã xem xét.", "reason", "Người nộp không hợp tác."));
        driver.complete(HEAD, stopped, "review", Map.of());
        driver.complete("phogiamdoc", stopped, "sign", Map.of());
        driver.complete("vanthu", stopped, "issue-result", Map.of());
        driver.work(finished, HEAD, OFFICER);
        department.moveClock("2026-03-25T09:00:00+07:00");
        driver.happens("motcua", withdrawnLate, "withdrawal", Map.of("reason", "Chờ lâu quá."));
        desk = new SignedInVisitor(department, "motcua");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void thePageOfADossierSaysHowItEnded() {
        assertThat(page(withdrawn))
                .contains("người nộp đã rút hồ sơ", "Người nộp rút hồ sơ lúc 09:00 thứ Ba 10/03/2026.")
                .doesNotContain("xong trước hạn", "xong đúng hạn");
        assertThat(page(stopped))
                .contains("đã dừng giải quyết", "Dừng giải quyết lúc 09:00 thứ Ba 10/03/2026.")
                .doesNotContain("xong trước hạn", "xong đúng hạn");
        assertThat(page(refused)).doesNotContain("xong trước hạn", "xong đúng hạn");
        assertThat(page(withdrawnLate))
                .as("late stays late")
                .contains("người nộp rút khi đã trễ", "chưa xin lỗi")
                .doesNotContain("xong trễ");
        assertThat(page(finished)).as("what was finished keeps its class").contains("xong trước hạn");
    }

    @Test
    void theListSaysHowTheyEnded() {
        assertThat(desk.page("/ho-so").split("xong trước hạn"))
                .as("one was finished, nothing else was")
                .hasSize(2);
        assertThat(desk.page("/ho-so"))
                .contains("người nộp đã rút hồ sơ", "đã dừng giải quyết", "người nộp rút khi đã trễ");
    }

    @Test
    void theControlSlipSaysHowItEnded() throws IOException {
        assertThat(slip(withdrawn)).contains("Kết quả chung: người nộp rút hồ sơ, lúc 09 giờ");
        assertThat(slip(stopped)).contains("Kết quả chung: dừng giải quyết hồ sơ, lúc 09 giờ");
        assertThat(slip(refused)).contains("Kết quả chung: không tiếp nhận hồ sơ, lúc 09 giờ");
        assertThat(slip(withdrawnLate)).contains("Kết quả chung: người nộp rút hồ sơ khi đã quá ngày hẹn gốc");
        assertThat(slip(finished)).contains("Kết quả chung: xong trước hạn so với ngày hẹn gốc");
    }

    @Test
    void theWorkbookHasNoClassForWhatWasNotFinished() throws Exception {
        Map<String, String> standing = new HashMap<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            DataFormatter plain = new DataFormatter();
            book.getSheetAt(0)
                    .forEach(row -> standing.put(
                            plain.formatCellValue(row.getCell(0)), plain.formatCellValue(row.getCell(CLASS))));
        }
        assertThat(standing)
                .containsEntry(withdrawn, "")
                .containsEntry(stopped, "")
                .containsEntry(refused, "")
                .containsEntry(withdrawnLate, "Quá hạn")
                .containsEntry(finished, "Trước hạn");
    }

    @Test
    void scriptsReadTheComparisonAsBefore() {
        assertThat(driver.dossier(withdrawn).at("/timeliness/againstOriginal").asText())
                .isEqualTo("EARLY");
        assertThat(driver.dossier(withdrawnLate)
                        .at("/timeliness/againstOriginal")
                        .asText())
                .isEqualTo("LATE");
    }

    private static String page(String code) {
        return desk.page("/ho-so/" + code).replaceAll("\\s+", " ");
    }

    private static byte[] workbook() throws IOException, InterruptedException {
        String key = Base64.getEncoder().encodeToString("motcua:dunghen".getBytes(UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(department.address() + "/api/v1/dossiers/search.xlsx"))
                                .header("Authorization", "Basic " + key)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static String slip(String code) throws IOException {
        try (var paper =
                Loader.loadPDF(department.download("motcua", "/api/v1/dossiers/" + code + "/slips/kiem-soat.pdf"))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
