package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** A result from the officer's file to somebody who checks what came by mail, on both databases. */
class SignatureJourneyTest {

    private static final String CHECK = "/api/v1/public/signatures/verification";

    @ParameterizedTest
    @EnumSource(Database.class)
    void theFileOfTheOfficerGoesOutSignedAndAnybodyCanCheckIt(Database database) throws Exception {
        try (TestDepartment department =
                TestDepartment.open(database, "2026-03-02T09:00:00+07:00", "--dunghen.backlog.without=nothing")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
            String task =
                    driver.task("chuyenvien.cn", code, "appraise").path("id").asText();
            byte[] made = file(2);
            assertThat(Upload.post(
                                    department,
                                    "chuyenvien.cn",
                                    "/api/v1/tasks/" + task + "/attachments",
                                    "ket-qua",
                                    "giay-chung-nhan.pdf",
                                    made)
                            .status())
                    .isEqualTo(201);
            driver.work(code, "truongphong.cn", "chuyenvien.cn");

            JsonNode slip = result(department, code);
            assertThat(slip.path("form").asText()).isEqualTo("KQ/TP");
            byte[] signed = department.download(
                    "motcua",
                    "/api/v1/dossiers/" + code + "/slips/" + slip.path("id").asText() + ".pdf");
            Files.write(Files.createDirectories(Path.of("target/signed")).resolve("result-file.pdf"), signed);
            try (var file = Loader.loadPDF(signed)) {
                assertThat(file.getNumberOfPages()).isEqualTo(3);
            }
            JsonNode found = verify(department, signed);
            assertThat(found.path("verdict").asText()).as(found.toString()).isEqualTo("WHOLE");
            assertThat(found.path("exact").asBoolean()).isTrue();
            assertThat(found.at("/paper/number").asText()).isEqualTo("01/SKHCN-CN");
            assertThat(found.at("/signatures/0/capacity").asText()).isEqualTo("KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC");
            assertThat(found.toString()).doesNotContain("Trung tâm");

            JsonNode changed = verify(department, withAPage(signed));
            assertThat(changed.path("verdict").asText()).isEqualTo("CHANGED");
            assertThat(changed.path("exact").asBoolean()).isFalse();
            assertThat(changed.at("/paper/number").asText())
                    .as("the books know what it was made from")
                    .isEqualTo("01/SKHCN-CN");
            assertThat(changed.at("/changes/0").asText()).contains("có thêm trang 4");

            assertThat(Upload.post(department, "motcua", CHECK, "x", "a.pdf", new byte[0])
                            .status())
                    .isEqualTo(422);
            assertThat(verify(department, "không".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .path("verdict")
                            .asText())
                    .isEqualTo("UNREADABLE");
            var page = department.call(
                    null, "GET", "/kiem-tra-van-ban?ma=" + slip.path("id").asText(), null);
            assertThat(page.text().replace("<wbr>", ""))
                    .contains("01/SKHCN-CN", "đã ký số", found.path("sha256").asText())
                    .doesNotContain(code);
            assertThat(department
                            .call(null, "GET", "/kiem-tra-van-ban?ma=khong-co", null)
                            .text())
                    .contains("không có văn bản");
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, names = "H2")
    void withoutAFileTheResultIsMadeFromTheFactsAndSigned(Database database) throws Exception {
        try (TestDepartment department =
                TestDepartment.open(database, "2026-03-02T09:00:00+07:00", "--dunghen.backlog.without=nothing")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
            driver.work(code, "truongphong.cn", "chuyenvien.cn");
            JsonNode slip = result(department, code);
            assertThat(slip.path("form").asText()).isEqualTo("ND30/VB");
            byte[] signed = department.download(
                    "motcua",
                    "/api/v1/dossiers/" + code + "/slips/" + slip.path("id").asText() + ".pdf");
            Files.write(Files.createDirectories(Path.of("target/signed")).resolve("result.pdf"), signed);
            assertThat(verify(department, signed).path("verdict").asText()).isEqualTo("WHOLE");
            department.moveClock("2026-03-02T09:10:00+07:00");
            assertThat(department
                            .call("quantri", "GET", "/quan-tri/ky-so", null)
                            .status())
                    .isIn(200, 302);
            assertThat(department
                            .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                            .toString())
                    .contains("Ký số văn bản số 01/SKHCN-CN");
        }
    }

    private static JsonNode result(TestDepartment department, String code) {
        for (JsonNode one :
                department.get("motcua", "/api/v1/dossiers/" + code + "/slips").path("items")) {
            if (one.path("form").asText().matches("KQ/TP|ND30/VB")) {
                return one;
            }
        }
        throw new AssertionError("no result among the slips of " + code);
    }

    private static JsonNode verify(TestDepartment department, byte[] file) throws Exception {
        var answer = Upload.post(department, "motcua", CHECK, "x", "van-ban.pdf", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.text());
    }

    private static byte[] file(int pages) throws Exception {
        try (var file = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                file.addPage(new PDPage(PDRectangle.A4));
            }
            file.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withAPage(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            file.addPage(new PDPage(PDRectangle.A5));
            file.saveIncremental(out, java.util.Set.of(file.getPages().getCOSObject()));
            return out.toByteArray();
        }
    }
}
