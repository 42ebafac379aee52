package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment;

/** The control slip and the register of a department that has worked for some weeks. */
class SlipsNobodyWritesTest {

    private static final String REGISTER = "/api/v1/dossiers/register.pdf";

    private static TestDepartment department;
    private static Scenes scenes;

    @BeforeAll
    static void work() {
        department = Scenes.department();
        scenes = Scenes.play(department);
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void theControlSlipTellsEachHandOverAndHowItKeptItsOwnLimit() throws Exception {
        assertThat(text("motcua", slip(scenes.returned()), "kiem-soat-xong"))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", scenes.returned(), "Phòng Tiêu chuẩn")
                .contains("(người nộp hồ sơ)")
                .containsSubsequence(
                        "Kiểm tra thành phần hồ sơ",
                        "Bàn giao hồ sơ cho phòng",
                        "Phân công người giải quyết",
                        "Thẩm định hồ sơ",
                        "Duyệt kết quả thẩm định",
                        "Ký kết quả",
                        "Vào số, phát hành kết quả",
                        "Trả kết quả")
                .contains("Trước hạn", "Kết quả chung: xong trước hạn")
                .doesNotContain("Đang giải quyết");
    }

    @Test
    void theControlSlipOfARunningDossierIsOfTheMomentItIsAskedFor() throws Exception {
        assertThat(text("giamdoc", slip(scenes.late()), "kiem-soat-tre"))
                .contains("Đang quá hạn", "Kết quả chung: đang giải quyết, đã quá hạn so với ngày hẹn gốc")
                .contains("đến 09 giờ 38 phút, ngày 20 tháng 11 năm 2026")
                .doesNotContain("Khai khả năng đúng hạn", "Soạn thư xin lỗi");
        assertThat(text("giamdoc", slip(scenes.moved()), "kiem-soat-hen-lai"))
                .contains("Nay hẹn:", "ngày 25 tháng 11 năm 2026")
                .doesNotContain("thư xin lỗi");
    }

    @Test
    void theControlSlipStandsInTheListAfterTheIssuedSlips() {
        JsonNode slips = department
                .get("motcua", "/api/v1/dossiers/" + scenes.returned() + "/slips")
                .path("items");
        JsonNode last = slips.get(slips.size() - 1);
        assertThat(last.path("id").asText()).isEqualTo("kiem-soat");
        assertThat(last.path("form").asText()).isEqualTo("ND118/06");
        assertThat(last.path("number").isMissingNode() || last.path("number").isNull())
                .isTrue();
        assertThat(slips.get(0).path("form").asText()).isEqualTo("ND118/01");
    }

    @Test
    void whoMayNotSeeTheDossierSeesNoControlSlip() {
        assertThat(department
                        .call("chuyenvien.cn", "GET", slip(scenes.late()), null)
                        .status())
                .isEqualTo(404);
        assertThat(department
                        .call("chuyenvien.tdc", "GET", slip(scenes.late()), null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theRegisterListsWhatWasReceivedInThePeriodByCode() throws Exception {
        String all = text("motcua", REGISTER + "?from=2026-10-01&to=2026-11-30", "so-theo-doi");
        assertThat(all)
                .containsSubsequence(scenes.moved(), scenes.late(), scenes.returned())
                .contains("Sổ này có 03 hồ sơ", "Hẹn lại", "tại Một cửa")
                .doesNotContain("Hồ sơ của");
        assertThat(text("motcua", REGISTER + "?from=2026-10-01&to=2026-10-31", "so-thang-10"))
                .contains("Sổ này có 01 hồ sơ", scenes.moved())
                .doesNotContain(scenes.late());
        assertThat(text("motcua", REGISTER + "?from=2026-11-03&to=2026-11-30", "so-trong"))
                .as("registered is not yet received")
                .contains("Không có hồ sơ nào được tiếp nhận");
    }

    @Test
    void aUnitSeesItsOwnDossiersInTheRegisterAndTheSheetSaysSo() throws Exception {
        assertThat(text("truongphong.cn", REGISTER + "?from=2026-10-01&to=2026-11-30", "so-phong"))
                .contains("Sổ này có 01 hồ sơ", "Hồ sơ của Phòng Quản lý công nghệ", scenes.moved())
                .doesNotContain(scenes.late());
    }

    @Test
    void aWrongPeriodIsRefusedInWords() {
        var unreadable = department.call("motcua", "GET", REGISTER + "?from=hom-qua&to=2026-11-30", null);
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.text()).contains("năm-tháng-ngày");
        var turned = department.call("motcua", "GET", REGISTER + "?from=2026-11-30&to=2026-11-01", null);
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.text()).contains("Ngày cuối phải từ ngày đầu trở đi");
        assertThat(department.call("motcua", "GET", REGISTER, null).status()).isBetween(400, 422);
    }

    private static String slip(String code) {
        return "/api/v1/dossiers/" + code + "/slips/kiem-soat.pdf";
    }

    private static String text(String login, String path, String name) throws IOException, InterruptedException {
        var key = Base64.getEncoder().encodeToString((login + ":dunghen").getBytes(StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(department.address() + path))
                                .header("Authorization", "Basic " + key)
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), answer.body());
        try (var paper = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
