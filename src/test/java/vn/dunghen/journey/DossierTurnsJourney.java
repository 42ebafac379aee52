package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** The turns a dossier may take between the desk and the citizen's hand; each starts its own department. */
abstract class DossierTurnsJourney {

    private static final String CN_HEAD = "truongphong.cn";
    private static final String CN_OFFICER = "chuyenvien.cn";
    private static final String TDC_HEAD = "truongphong.tdc";
    private static final String TDC_OFFICER = "chuyenvien.tdc";

    private final Database database;

    DossierTurnsJourney(Database database) {
        this.database = database;
    }

    @Test
    void aLawfulSupplementBeginsTheTimeAnew() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            assertThat(date(driver, code, "original")).isEqualTo("2026-03-23T17:00:00+07:00");
            department.moveClock("2026-03-10T09:00:00+07:00");
            driver.askForPapers(code, CN_HEAD, CN_OFFICER);
            assertThat(driver.dossier(code).path("state").path("code").asInt()).isEqualTo(5);
            assertThat(driver.open(code)).isEmpty();

            department.moveClock("2026-03-16T09:00:00+07:00");
            papersArrive(driver, code, "KHCN-DKHD");
            driver.complete("motcua", code, "receive-supplement", Map.of("outcome", "STILL_MISSING"));
            assertThat(driver.open(code)).isEmpty();
            papersArrive(driver, code, "KHCN-DKHD");
            driver.complete("motcua", code, "receive-supplement", Map.of());
            assertThat(driver.open(code)).containsExactly("appraise");
            assertThat(date(driver, code, "first")).isEqualTo("2026-03-23T17:00:00+07:00");
            assertThat(date(driver, code, "original"))
                    .as("ten working days from the day the papers were complete")
                    .isEqualTo("2026-03-30T17:00:00+07:00");
            assertThat(date(driver, code, "current")).isEqualTo("2026-03-30T17:00:00+07:00");

            driver.work(code, CN_HEAD, CN_OFFICER);
            handOut(driver, code);
            assertThat(standing(driver, code)).isEqualTo("EARLY");
        });
    }

    @Test
    void aSupplementAskedTooLateLeavesTheOriginalDateWhereItWas() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            department.moveClock("2026-03-17T09:00:00+07:00");
            driver.askForPapers(code, CN_HEAD, CN_OFFICER);
            department.moveClock("2026-03-19T09:00:00+07:00");
            papersArrive(driver, code, "KHCN-DKHD");
            driver.complete("motcua", code, "receive-supplement", Map.of());

            assertThat(date(driver, code, "original")).isEqualTo("2026-03-23T17:00:00+07:00");
            assertThat(date(driver, code, "current")).isGreaterThan("2026-03-23T17:00:00+07:00");
            department.moveClock("2026-03-24T09:00:00+07:00");
            driver.work(code, CN_HEAD, CN_OFFICER);
            assertThat(standing(driver, code)).isEqualTo("LATE");
        });
    }

    @Test
    void papersThatNeverComeStopTheDossier() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            department.moveClock("2026-03-10T09:00:00+07:00");
            driver.askForPapers(code, CN_HEAD, CN_OFFICER);
            department.moveClock("2026-06-15T09:00:00+07:00");
            assertThat(driver.open(code)).containsExactly("sign");
            driver.complete("phogiamdoc", code, "sign", Map.of());
            driver.complete("vanthu", code, "issue-result", Map.of());
            handOut(driver, code);
        });
    }

    @Test
    void aDossierThatLacksPapersAtTheDeskIsAcceptedWhenTheyCome() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.register("KHCN-DKHD", List.of());
            assertThat(driver.attempt("motcua", code, "check-components", Map.of())
                            .status())
                    .as("what is missing cannot be accepted")
                    .isGreaterThanOrEqualTo(400)
                    .isLessThan(500);
            driver.complete(
                    "motcua",
                    code,
                    "check-components",
                    Map.of(
                            "outcome",
                            "SUPPLEMENT",
                            "missing",
                            "Toàn bộ giấy tờ của thủ tục.",
                            "reason",
                            "Người nộp chưa mang theo giấy tờ."));
            assertThat(driver.open(code)).isEmpty();
            department.moveClock("2026-03-12T09:00:00+07:00");
            papersArrive(driver, code, "KHCN-DKHD");
            driver.complete("motcua", code, "check-components", Map.of());
            assertThat(date(driver, code, "first"))
                    .as("the time begins with the complete dossier")
                    .isEqualTo("2026-03-26T17:00:00+07:00");
        });
    }

    @Test
    void papersThatNeverComeToTheDeskEndTheReception() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.register("KHCN-DKHD", List.of());
            driver.complete(
                    "motcua",
                    code,
                    "check-components",
                    Map.of("outcome", "SUPPLEMENT", "missing", "Toàn bộ giấy tờ.", "reason", "Chưa nộp."));
            department.moveClock("2026-06-15T09:00:00+07:00");
            assertOver(driver, code);
        });
    }

    @Test
    void aDossierRefusedAtTheDeskIsOver() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.register("KHCN-DKHD");
            assertThat(driver.attempt("motcua", code, "check-components", Map.of("outcome", "REFUSE"))
                            .status())
                    .as("a refusal says why")
                    .isEqualTo(422);
            driver.complete(
                    "motcua",
                    code,
                    "check-components",
                    Map.of("outcome", "REFUSE", "reason", "Không thuộc thẩm quyền của Sở."));
            assertThat(driver.dossier(code).path("state").path("code").asInt()).isEqualTo(3);
            assertOver(driver, code);
        });
    }

    @Test
    void aRefusalIsAResultLikeAnyOther() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            driver.complete(
                    CN_OFFICER,
                    code,
                    "appraise",
                    Map.of(
                            "outcome",
                            "REFUSE",
                            "findings",
                            "Không đủ nhân lực theo quy định.",
                            "reason",
                            "Chưa có đủ số người có trình độ theo quy định."));
            driver.complete(CN_HEAD, code, "review", Map.of());
            driver.complete("phogiamdoc", code, "sign", Map.of());
            driver.complete("vanthu", code, "issue-result", Map.of("outcome", "RETURN", "reason", "Thiếu chỗ ký tên."));
            driver.complete("phogiamdoc", code, "sign", Map.of());
            driver.complete("vanthu", code, "issue-result", Map.of());
            handOut(driver, code);
        });
    }

    @Test
    void aWithdrawnDossierEndsAndKeepsItsDebt() {
        in("2026-02-11T09:00:00+07:00", (department, driver) -> {
            String inTime = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
            String late = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
            withdraw(driver, inTime);
            assertThat(driver.open(inTime)).containsExactly("return-papers");
            driver.complete("motcua", inTime, "return-papers", Map.of());
            assertOver(driver, inTime);

            department.moveClock("2026-02-24T09:00:00+07:00");
            withdraw(driver, late);
            assertThat(driver.open(late)).containsExactlyInAnyOrder("return-papers", "draft-apology");
            driver.complete("motcua", late, "return-papers", Map.of());
            assertThat(driver.dossier(late).path("closed").asBoolean()).isFalse();
            driver.apologise(late, TDC_HEAD, TDC_OFFICER, Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ"));
            assertOver(driver, late);
        });
    }

    @Test
    void aDossierInTheWrongUnitFindsTheRightOne() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.register("KHCN-DKHD");
            driver.complete("motcua", code, "check-components", Map.of());
            driver.complete("motcua", code, "hand-over", Map.of());
            driver.complete(
                    CN_HEAD,
                    code,
                    "assign-officer",
                    Map.of("outcome", "RETURN", "reason", "Việc của Phòng Tiêu chuẩn – Đo lường – Chất lượng."));
            assertThat(driver.attempt("motcua", code, "hand-over", Map.of("unit", "TTTT"))
                            .status())
                    .as("nobody there could be given the dossier")
                    .isEqualTo(422);
            driver.complete("motcua", code, "hand-over", Map.of("unit", "TDC"));
            driver.complete(TDC_HEAD, code, "assign-officer", Map.of());
            assertThat(driver.dossier(code).path("unit").asText()).isEqualTo("TDC");
            driver.work(code, TDC_HEAD, TDC_OFFICER);
            handOut(driver, code);
        });
    }

    @Test
    void anOpinionThatIsOverdueHoldsNothingUp() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            assertThat(driver.happens(
                                    CN_OFFICER,
                                    code,
                                    "opinions",
                                    Map.of(
                                            "units",
                                            List.of("TDC", "KHTC"),
                                            "question",
                                            "Thiết bị có thuộc diện kiểm định không?",
                                            "due",
                                            "2026-03-11"))
                            .status())
                    .isBetween(200, 204);
            assertThat(driver.open(code)).containsExactlyInAnyOrder("appraise", "give-opinion", "give-opinion");
            assertThat(department
                            .get(TDC_HEAD, "/api/v1/dossiers/" + code)
                            .path("code")
                            .asText())
                    .as("who is asked may read what about")
                    .isEqualTo(code);
            driver.complete(TDC_HEAD, code, "give-opinion", Map.of("opinion", "Không thuộc diện kiểm định."));
            assertThat(driver.open(code)).containsExactlyInAnyOrder("appraise", "give-opinion");
            department.moveClock("2026-03-13T09:00:00+07:00");
            assertThat(driver.told(code)).anyMatch(one -> one.startsWith("OVERDUE"));
            driver.work(code, CN_HEAD, CN_OFFICER);
            handOut(driver, code);
        });
    }

    @Test
    void anErrorOfTheAgencyGoesBackToWorkAndIsApologisedFor() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            driver.work(code, CN_HEAD, CN_OFFICER);
            driver.announce(code);
            driver.complete(
                    "motcua", code, "return-result", Map.of("outcome", "ERROR", "reason", "Ghi sai tên tổ chức."));
            assertThat(driver.open(code)).containsExactlyInAnyOrder("hand-over", "draft-apology");
            driver.complete("motcua", code, "hand-over", Map.of());
            driver.complete(CN_HEAD, code, "assign-officer", Map.of());
            driver.work(code, CN_HEAD, CN_OFFICER);
            driver.handOut(code);
            assertThat(driver.dossier(code).path("closed").asBoolean())
                    .as("the apology for the error is still owed")
                    .isFalse();
            driver.apologise(code, CN_HEAD, CN_OFFICER, Map.of("cause", "OTHER", "reason", "Ghi sai tên tổ chức"));
            assertOver(driver, code);
        });
    }

    @Test
    void aLostDossierIsApologisedFor() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            assertThat(driver.happens(
                                    "truongmotcua",
                                    code,
                                    "mishaps",
                                    Map.of("kind", "DAMAGED", "reason", "Hồ sơ bị ướt khi luân chuyển."))
                            .status())
                    .isBetween(200, 204);
            assertThat(driver.open(code)).containsExactlyInAnyOrder("appraise", "draft-apology");
            String drafting =
                    driver.task(CN_OFFICER, code, "draft-apology").path("id").asText();
            assertThat(new SignedInVisitor(department, CN_OFFICER).page("/viec-cua-toi/" + drafting))
                    .contains("Thư xin lỗi về việc gì", "Xin lỗi vì làm hỏng hồ sơ", "Hồ sơ bị ướt khi luân chuyển.");
            driver.apologise(code, CN_HEAD, CN_OFFICER, Map.of("cause", "OTHER", "reason", "Hồ sơ bị ướt"));
            assertThat(apologyLetter(department, code))
                    .contains("giấy tờ của hồ sơ bị hư hỏng", "về sự việc này", "sơ bị ướt")
                    .doesNotContain("chậm trễ", "đúng ngày đã hẹn");
            driver.work(code, CN_HEAD, CN_OFFICER);
            handOut(driver, code);
        });
    }

    @Test
    void aSignatureIsTakenBackUntilTheRecordsClerkHasTheResult() {
        in("2026-03-09T09:00:00+07:00", (department, driver) -> {
            String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
            Map<String, Object> why = Map.of("reason", "Ký nhầm hồ sơ.");
            assertRefused(driver.happens("giamdoc", code, "signature-recall", why), 409, "không có chữ ký nào");
            driver.complete(CN_OFFICER, code, "appraise", Map.of());
            driver.complete(CN_HEAD, code, "review", Map.of("outcome", "AGREE"));
            driver.complete("giamdoc", code, "sign", Map.of("outcome", "SIGN"));
            assertRefused(driver.happens("phogiamdoc", code, "signature-recall", why), 403, "chỉ người đã ký");
            assertRefused(driver.happens("quantri", code, "signature-recall", why), 404, "Không tìm thấy");
            assertThat(driver.happens("giamdoc", code, "signature-recall", why).status())
                    .isEqualTo(200);
            assertThat(driver.open(code)).containsExactly("sign");
            assertThat(department
                            .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                            .toString())
                    .contains("Rút chữ ký khỏi kết quả hồ sơ " + code + ": Ký nhầm hồ sơ.");
            driver.complete("phogiamdoc", code, "sign", Map.of("outcome", "SIGN"));
            String issuing =
                    driver.task("vanthu", code, "issue-result").path("id").asText();
            department.post("vanthu", "/api/v1/tasks/" + issuing + "/claim", Map.of());
            assertRefused(
                    driver.happens("phogiamdoc", code, "signature-recall", why), 409, "Văn thư đã nhận việc vào số");
            driver.complete("vanthu", code, "issue-result", Map.of());
            handOut(driver, code);
        });
    }

    private static String apologyLetter(TestDepartment department, String code) {
        String slips = "/api/v1/dossiers/" + code + "/slips";
        for (var slip : department.get("motcua", slips).path("items")) {
            if (slip.path("form").asText().endsWith("/04")) {
                byte[] pdf = Upload.get(
                                department,
                                "motcua",
                                slips + "/" + slip.path("id").asText() + ".pdf")
                        .body();
                try (var document = Loader.loadPDF(pdf)) {
                    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        throw new AssertionError("no apology letter of " + code);
    }

    private static void assertRefused(TestDepartment.Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
    }

    private void in(String start, BiConsumer<TestDepartment, DossierDriver> story) {
        try (TestDepartment department = TestDepartment.open(database, start)) {
            story.accept(department, new DossierDriver(department));
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static void papersArrive(DossierDriver driver, String code, String procedure) {
        var answer = driver.happens("motcua", code, "supplement", Map.of("components", driver.papers(procedure)));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }

    private static void withdraw(DossierDriver driver, String code) {
        var answer = driver.happens("motcua", code, "withdrawal", Map.of("reason", "Người nộp đổi ý."));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }

    private static void handOut(DossierDriver driver, String code) {
        driver.handOut(code);
        assertOver(driver, code);
    }

    private static void assertOver(DossierDriver driver, String code) {
        assertThat(driver.open(code)).isEmpty();
        assertThat(driver.dossier(code).path("closed").asBoolean()).isTrue();
    }

    private static String date(DossierDriver driver, String code, String which) {
        return driver.dossier(code).path("appointment").path(which).asText();
    }

    private static String standing(DossierDriver driver, String code) {
        JsonNode timeliness = driver.dossier(code).path("timeliness");
        return timeliness.path("againstOriginal").asText();
    }
}
