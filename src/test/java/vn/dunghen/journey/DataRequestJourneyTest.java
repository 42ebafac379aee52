package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Somebody asks what the department holds about them, and gets all of it, nothing of anybody else, with who looked at it. */
class DataRequestJourneyTest {

    private static final String API = "/api/v1";
    private static final String REQUESTS = API + "/data-requests";
    private static final String NAME = "Nguyễn Vân Anh";
    private static final ObjectMapper JSON = new ObjectMapper();

    static final Map<String, Object> TERM = Map.of(
            "amount", "5", "unit", "WORKING_DAY", "purpose", "Trả lời", "basis", "Quy chế của Sở", "verified", true);

    static Map<String, Object> asked(String name) {
        return Map.of("name", name, "phone", "0912345678", "asker", "SELF", "proof", "Căn cước bản chính");
    }

    static String register(TestDepartment department, String name) {
        return department
                .post("vanthu", REQUESTS, asked(name))
                .at("/request/code")
                .asText();
    }

    /** Its words stand in the older table, and its row was not given its own yet. */
    private static void asOfTheVersionBefore(TestDepartment department, String code, List<String> words) {
        JdbcTemplate rows = department.context().getBean(JdbcTemplate.class);
        words.forEach(word -> rows.update(
                "insert into dossier_token (dossier_id, agency, token) select id, agency, ? from dossier where code = ?",
                word,
                code));
        rows.update("update dossier set search_words = ? where code = ?", null, code);
    }

    @Test
    void aPersonIsToldAllThatIsHeldAndNothingOfAnybodyElse() throws Exception {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String own = driver.register("TDC-HC");
            driver.complete("motcua", own, "check-components", Map.of("feeCollected", false));
            department.post("motcua", API + "/dossiers/" + own + "/payments", Map.of("method", "CASH"));
            String namesake = department
                    .post(
                            "motcua",
                            API + "/dossiers",
                            Map.of(
                                    "procedure",
                                    "TDC-HC",
                                    "channel",
                                    "POST",
                                    "applicant",
                                    Map.of("kind", "PERSON", "name", "nguyễn vân  anh", "address", "5 phố Khác")))
                    .path("code")
                    .asText();
            asOfTheVersionBefore(department, namesake, List.of("nguyễn", "vân", "anh"));
            department.post(
                    "motcua",
                    API + "/dossiers",
                    Map.of(
                            "procedure",
                            "TDC-HC",
                            "channel",
                            "POST",
                            "applicant",
                            Map.of("kind", "PERSON", "name", NAME, "idNumber", "001200009999")));
            new SignedInVisitor(department, "motcua")
                    .post("/ho-so/" + own, "/ho-so/" + own + "/xem", "field", "idNumber");
            refusals(department);

            Map<String, Object> words = new HashMap<>(asked(NAME));
            words.put("idNumber", "0382 0000 1234");
            words.put("receivedOn", "2026-07-31");
            JsonNode request = department.post("vanthu", REQUESTS, words);
            String code = request.at("/request/code").asText();
            assertThat(code).isEqualTo("DLCN-2026-0001");
            assertThat(request.at("/request/due").asText())
                    .as("ten days after a Friday, not on a day off")
                    .startsWith("2026-08-10T17:");
            assertThat(request.path("found").findValuesAsText("code")).containsExactly(own, namesake);
            assertThat(request.at("/found/0/match").asText()).isEqualTo("NUMBER");
            assertThat(request.at("/found/1/sure").asBoolean()).isFalse();

            Map<String, byte[]> files = unzipped(department.download("vanthu", REQUESTS + "/" + code + "/package"));
            JsonNode held = JSON.readTree(files.get("du-lieu.json"));
            assertThat(held.path("records")).hasSize(1);
            assertThat(held.at("/records/0").toString())
                    .contains(own, "038200001234", "Trùng số giấy tờ", "tiền mặt", "Giải quyết thủ tục", "30/2020")
                    .contains("Ai đã mở dữ liệu", "Số giấy tờ");
            assertThat(held.toString()).doesNotContain(namesake, "5 phố Khác", "001200009999");
            assertThat(held.path("leftOut").asText()).contains("Còn 1 mục");
            proven(files);
            try (var paper = Loader.loadPDF(files.get("tra-loi.pdf"))) {
                assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                        .contains("TRẢ LỜI YÊU CẦU VỀ DỮ LIỆU CÁ NHÂN", NAME, own, "038200001234", "Chưa xóa gì.");
            }
            assertThat(JSON.readTree(unzipped(department.download(
                                            "vanthu", REQUESTS + "/" + code + "/package?codes=" + own + "," + namesake))
                                    .get("du-lieu.json"))
                            .path("records"))
                    .as("somebody has looked and ticked it")
                    .hasSize(2);
            answered(department, code);
            assertThat(department
                            .get("kiemtoan", API + "/dossiers/" + own + "/timeline")
                            .toString())
                    .as("the dossier's own trail tells who took its data out")
                    .contains(code);
            theLawChanges(department);
        }
    }

    private static void refusals(TestDepartment department) {
        assertThat(department.call("motcua", "POST", REQUESTS, asked(NAME)).status())
                .isEqualTo(403);
        assertThat(department.call("motcua", "GET", REQUESTS, null).status()).isEqualTo(403);
        JsonNode wrong = department
                .call(
                        "vanthu",
                        "POST",
                        REQUESTS,
                        Map.of("name", NAME, "asker", "REPRESENTATIVE", "receivedOn", "2026-08-04"))
                .body();
        assertThat(wrong.path("errors").findValuesAsText("field"))
                .containsExactly("idNumber", "askerName", "proof", "receivedOn");
        assertThat(department
                        .call("vanthu", "GET", REQUESTS + "/DLCN-2026-9999", null)
                        .status())
                .isEqualTo(404);
    }

    private static void answered(TestDepartment department, String code) {
        String address = REQUESTS + "/" + code + "/answer";
        assertThat(department
                        .call("vanthu", "POST", address, Map.of("outcome", "PARTLY"))
                        .status())
                .as("not without a reason")
                .isEqualTo(422);
        assertThat(department
                        .call("kiemtoan", "POST", address, Map.of("outcome", "ANSWERED"))
                        .status())
                .isEqualTo(403);
        department.moveClock("2026-08-11T08:00:00+07:00");
        var clerk = new SignedInVisitor(department, "vanthu");
        String page = "/du-lieu-ca-nhan/" + code;
        HttpResponse<String> again = clerk.post(page, page + "/tra-loi", "outcome", "", "reason", "");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Chọn kết quả trả lời.");
        assertThat(clerk.post(page, page + "/tra-loi", "outcome", "ANSWERED", "reason", "")
                        .statusCode())
                .as("led back to the page")
                .isEqualTo(200);
        assertThat(clerk.page(page)).contains("Trả lời quá hạn", "cung cấp đủ").doesNotContain("038200001234");
        assertThat(department
                        .get("vanthu", REQUESTS + "/" + code)
                        .at("/request/late")
                        .asBoolean())
                .as("late is late")
                .isTrue();
        assertThat(department
                        .call("vanthu", "GET", REQUESTS + "/" + code + "/package", null)
                        .status())
                .as("once")
                .isEqualTo(409);
        String empty = register(department, "Không Ai Cả");
        assertThat(department
                        .call("vanthu", "POST", REQUESTS + "/" + empty + "/answer", Map.of("outcome", "ANSWERED"))
                        .status())
                .as("not before something was put together")
                .isEqualTo(409);
    }

    private static void theLawChanges(TestDepartment department) {
        String terms = API + "/privacy-terms/REQUEST";
        assertThat(department.call("vanthu", "POST", terms, TERM).status()).isEqualTo(403);
        Map<String, Object> wrong = new HashMap<>(TERM);
        wrong.put("amount", "0");
        assertThat(department.call("chanhvanphong", "POST", terms, wrong).status())
                .isEqualTo(422);
        assertThat(department
                        .call("chanhvanphong", "POST", API + "/privacy-terms/X", TERM)
                        .status())
                .isEqualTo(404);
        department.post("chanhvanphong", terms, TERM);
        JsonNode later = department.post("vanthu", REQUESTS, asked(NAME));
        assertThat(later.at("/request/due").asText())
                .as("five working days from a Tuesday")
                .startsWith("2026-08-18T17:");
        assertThat(later.path("found").findValuesAsText("code"))
                .as("what was told when they asked before is held as well")
                .contains("DLCN-2026-0001");
    }

    private static void proven(Map<String, byte[]> files) throws IOException, NoSuchAlgorithmException {
        JsonNode list = JSON.readTree(files.get("muc-luc.json"));
        assertThat(list.path("files").findValuesAsText("name")).isEqualTo(List.of("tra-loi.pdf", "du-lieu.json"));
        for (JsonNode file : list.path("files")) {
            assertThat(sha256(files.get(file.path("name").asText())))
                    .isEqualTo(file.path("sha256").asText());
        }
        assertThat(new String(files.get("muc-luc.sha256"))).isEqualTo(sha256(files.get("muc-luc.json")));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
