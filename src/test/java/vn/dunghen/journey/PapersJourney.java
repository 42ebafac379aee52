package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;
import vn.dunghen.testing.Upload;

/** Papers are digitised when they arrive, opened under the eyes of the trail, and not asked for twice. */
abstract class PapersJourney {

    private static final String NUMBER = "0102345678";
    private static final String LATER = "2031-12-31";

    private final Database database;
    private TestDepartment department;
    private DossierDriver driver;

    PapersJourney(Database database) {
        this.database = database;
    }

    @BeforeEach
    void openTheDepartment() {
        department = TestDepartment.open(database, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
    }

    @AfterEach
    void closeTheDepartment() {
        department.close();
    }

    @Test
    void aHeldPaperIsUsedAgainAndAskingForItNeedsAReason() {
        String first = accepted("ATBX-XQ-CP", "QDTL", Map.of("QDTL", LATER));
        JsonNode shelf = papers("motcua", first);
        assertThat(shelf.path("digitised").asInt()).isEqualTo(1);
        assertThat(shelf.path("toDigitise").asInt()).isGreaterThan(1);
        assertThat(index()).hasSize(1).allSatisfy(row -> assertThat(row).doesNotContain(NUMBER));

        String stranger = register("KHCN-DKHD", "0999999999", "QDTL");
        assertThat(paper(stranger, "QDTL").path("held").isNull()).isTrue();

        String second = register("KHCN-DKHD", NUMBER.substring(0, 4) + " " + NUMBER.substring(4), "QDTL");
        JsonNode held = paper(second, "QDTL").path("held");
        assertThat(held.path("dossier").asText()).isEqualTo(first);
        assertThat(held.path("sentence").asText()).contains(first, "còn hạn đến", "31/12/2031");

        Map<String, Object> ask = new HashMap<>(Map.of(
                "outcome", "SUPPLEMENT",
                "missing", "Nộp lại các giấy tờ chưa đánh dấu.",
                "reason", "Thành phần hồ sơ theo quy định."));
        Answer refused = driver.attempt("motcua", second, "check-components", ask);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("reaskReason", first, "Dùng lại");
        assertThat(reaskings()).isEmpty();

        ask.put("reaskReason", "Bản quét cũ mất góc dưới.");
        driver.complete("motcua", second, "check-components", ask);
        assertThat(reaskings()).singleElement().satisfies(one -> {
            assertThat(one.path("dossier").asText()).isEqualTo(second);
            assertThat(one.path("heldIn").asText()).isEqualTo(first);
            assertThat(one.path("by").asText()).isEqualTo("motcua");
            assertThat(one.path("reason").asText()).isEqualTo("Bản quét cũ mất góc dưới.");
        });
        assertThat(trail(second)).contains("Yêu cầu lại giấy tờ Sở đã có", "Bản quét cũ mất góc dưới.");
        assertThat(department
                        .call("chuyenvien.cn", "GET", "/api/v1/reaskings?from=2026-01-01&to=2026-12-31", null)
                        .status())
                .isEqualTo(403);
        String third = register("KHCN-DKHD", NUMBER, "QDTL");
        Answer again = reuse("motcua", third, "QDTL");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        JsonNode reused = paper(third, "QDTL");
        assertThat(reused.path("present").asBoolean()).isTrue();
        assertThat(reused.path("reusedFrom").asText()).isEqualTo(first);
        assertThat(reused.path("expires").asText()).isEqualTo(LATER);
        assertThat(reused.at("/files/0/sha256").asText())
                .isEqualTo(paper(first, "QDTL").at("/files/0/sha256").asText());
        assertThat(contents()).as("one content for both").isEqualTo(1);
        int told = trail(third).split("Dùng lại", -1).length;
        assertThat(reuse("motcua", third, "QDTL").status()).as("pressed twice").isEqualTo(200);
        assertThat(trail(third).split("Dùng lại", -1)).hasSize(told);
        assertThat(reuse("motcua", third, "DON").status()).isEqualTo(409);
        assertThat(reuse("chuyenvien.tdc", third, "QDTL").status()).isEqualTo(404);
        assertThat(reuse("kiemtoan", third, "QDTL").status()).isEqualTo(403);
        driver.complete("motcua", third, "check-components", Map.of());
        assertThat(driver.dossier(third).path("state").path("code").asInt()).isEqualTo(2);
        assertThat(index()).as("used again, held once").hasSize(1);
        assertThat(verified()).isTrue();
    }

    @Test
    void aPaperTakenOffTheListOrNamedInWordsCountsAsAskedFor() {
        String first = accepted("ATBX-XQ-CP", "QDTL", Map.of());
        String second = register("KHCN-DKHD", NUMBER, "");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, String> paper : driver.papers("KHCN-DKHD")) {
            Map<String, Object> row = new HashMap<>(paper);
            row.put("present", !paper.get("code").equals("QDTL"));
            rows.add(row);
        }
        Answer taken = driver.attempt(
                "motcua",
                second,
                "check-components",
                Map.of("components", rows, "outcome", "SUPPLEMENT", "missing", "Bản rõ hơn.", "reason", "Bản mờ."));
        assertThat(taken.status()).as(taken.text()).isEqualTo(422);
        assertThat(taken.text()).contains("reaskReason", first);

        driver.complete("motcua", second, "check-components", Map.of());
        driver.complete("motcua", second, "hand-over", Map.of());
        driver.complete("truongphong.cn", second, "assign-officer", Map.of("officer", "chuyenvien.cn"));
        Map<String, Object> ask = new HashMap<>(Map.of(
                "outcome", "SUPPLEMENT",
                "findings", "Bản sao mờ.",
                "missing", "Nộp lại QUYẾT ĐỊNH thành lập, bản rõ.",
                "reason", "Không đọc được."));
        Answer named = driver.attempt("chuyenvien.cn", second, "appraise", ask);
        assertThat(named.status()).as(named.text()).isEqualTo(422);
        assertThat(named.text()).contains("reaskReason", first);
        ask.put("missing", "Lý lịch khoa học có xác nhận.");
        driver.complete("chuyenvien.cn", second, "appraise", ask);
        assertThat(reaskings()).as("something else was asked for").isEmpty();
    }

    @Test
    void aPaperThatHasExpiredIsNotOfferedAndAResultOfTheDepartmentIs() {
        String first = accepted("ATBX-XQ-CP", "QDTL", Map.of("QDTL", "2026-08-10"));
        department.moveClock("2026-08-11T08:00:00+07:00");
        String second = register("KHCN-DKHD", NUMBER, "QDTL");
        assertThat(first).isNotEqualTo(second);
        assertThat(paper(second, "QDTL").path("held").isNull()).isTrue();

        String certificate = accepted("ATBX-CCNV", "ANH", Map.of());
        driver.complete("motcua", certificate, "hand-over", Map.of());
        driver.complete("truongphong.cn", certificate, "assign-officer", Map.of("officer", "chuyenvien.cn"));
        driver.work(certificate, "truongphong.cn", "chuyenvien.cn");
        String permit = register("ATBX-XQ-CP", NUMBER, "CCNV");
        JsonNode held = paper(permit, "CCNV").path("held");
        assertThat(held.path("dossier").asText()).isEqualTo(certificate);
        assertThat(held.path("issuedHere").asBoolean()).isTrue();
        assertThat(reuse("motcua", permit, "CCNV").status()).isEqualTo(200);
        assertThat(paper(permit, "CCNV").path("reusedFrom").asText()).isEqualTo(certificate);
    }

    @Test
    void everyOpeningIsWrittenDownAndASensitivePaperNeedsAReason() throws IOException {
        String code = accepted("ATBX-CCNV", "GCNDT", Map.of());
        String files = "/api/v1/dossiers/" + code + "/attachments";
        String plain = paper(code, "GCNDT").at("/files/0/id").asText();
        int before = openings(code);
        assertThat(Upload.get(department, "chanhvanphong", files + "/" + plain).status())
                .isEqualTo(200);
        Upload.Answer preview = Upload.get(department, "motcua", files + "/" + plain + "/preview");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.response().headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(preview.body())).getHeight())
                .isEqualTo(1_400);
        assertThat(Upload.get(department, "motcua", files + "/" + plain + "/preview")
                        .body())
                .as("drawn once")
                .isEqualTo(preview.body());
        assertThat(openings(code) - before).isEqualTo(3);

        Upload.Answer sent = Upload.post(department, "motcua", files, "KSK", "ksk.pdf", Upload.pdf(900, "kham"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        String health = paper(code, "KSK").at("/files/0/id").asText();
        assertThat(Upload.get(department, "chanhvanphong", files + "/" + health).status())
                .as("does not work on it")
                .isEqualTo(403);
        assertThat(Upload.get(department, "chanhvanphong", files + "/" + health + "/preview")
                        .status())
                .isEqualTo(403);
        Upload.Answer without = Upload.get(department, "motcua", files + "/" + health);
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("lý do");
        assertThat(openings(code) - before).as("what is refused is no opening").isEqualTo(3);
        assertThat(Upload.get(department, "motcua", files + "/" + health + "?reason=kiem-tra-han")
                        .status())
                .as("a reason has no place in an address")
                .isEqualTo(422);
        String announce = files + "/" + health + "/openings";
        assertThat(department
                        .call("motcua", "POST", announce, Map.of("reason", " "))
                        .status())
                .isEqualTo(422);
        String href = department
                .call("motcua", "POST", announce, Map.of("reason", "Kiểm tra hạn của giấy khám"))
                .body()
                .path("href")
                .asText();
        assertThat(href).startsWith(files + "/" + health + "?opening=");
        assertThat(Upload.get(department, "chuyenvien.cn", href).status())
                .as("another's opening opens nothing")
                .isIn(403, 404, 422);
        assertThat(Upload.get(department, "motcua", href).status()).isEqualTo(200);
        assertThat(openings(code) - before).isEqualTo(4);
        assertThat(trail(code)).contains("Lý do: Kiểm tra hạn của giấy khám");
        department
                .context()
                .getBean(JdbcTemplate.class)
                .update("update dossier_paper_opening set until = "
                        + "timestamp with time zone '2000-01-01 00:00:00+07:00'");
        assertThat(Upload.get(department, "motcua", href).status())
                .as("only for a while")
                .isEqualTo(422);
        assertThat(verified()).isTrue();
    }

    private String register(String procedure, String number, String without) {
        List<Map<String, String>> papers = new ArrayList<>(driver.papers(procedure));
        papers.removeIf(paper -> paper.get("code").equals(without));
        return department
                .post(
                        "motcua",
                        "/api/v1/dossiers",
                        Map.of(
                                "procedure",
                                procedure,
                                "channel",
                                "DIRECT",
                                "applicant",
                                Map.of("kind", "PERSON", "name", "Lê Thị Mẫu", "idNumber", number.replace(" ", "-")),
                                "components",
                                papers))
                .path("code")
                .asText();
    }

    /** Registered with all papers, a scan of one of them, and accepted. */
    private String accepted(String procedure, String scanned, Map<String, String> expires) {
        String code = register(procedure, NUMBER, "");
        Upload.Answer sent = Upload.post(
                department,
                "motcua",
                "/api/v1/dossiers/" + code + "/attachments",
                scanned,
                "quet.pdf",
                Upload.pdf(2_000, "ban quet"));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, String> paper : driver.papers(procedure)) {
            Map<String, Object> row = new HashMap<>(paper);
            row.put("present", true);
            if (expires.containsKey(paper.get("code"))) {
                row.put("expires", expires.get(paper.get("code")));
            }
            rows.add(row);
        }
        driver.complete("motcua", code, "check-components", Map.of("components", rows));
        return code;
    }

    private JsonNode papers(String who, String code) {
        return department.get(who, "/api/v1/dossiers/" + code + "/papers");
    }

    private JsonNode paper(String code, String component) {
        for (JsonNode paper : papers("motcua", code).path("items")) {
            if (paper.path("code").asText().equals(component)) {
                return paper;
            }
        }
        throw new AssertionError(code + " has no paper " + component);
    }

    private Answer reuse(String who, String code, String component) {
        return department.call(who, "POST", "/api/v1/dossiers/" + code + "/papers/" + component + "/reuse", Map.of());
    }

    private List<JsonNode> reaskings() {
        List<JsonNode> all = new ArrayList<>();
        department
                .get("chanhvanphong", "/api/v1/reaskings?from=2026-01-01&to=2026-12-31")
                .path("items")
                .forEach(all::add);
        return all;
    }

    private List<String> index() {
        return jdbc().query("select * from dossier_held_paper", (row, number) -> {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                line.append(row.getString(i)).append(' ');
            }
            return line.toString();
        });
    }

    private int contents() {
        return jdbc().queryForObject("select count(*) from document_content", Integer.class);
    }

    private JdbcTemplate jdbc() {
        return department.context().getBean(JdbcTemplate.class);
    }

    private String trail(String code) {
        return department
                .call("kiemtoan", "GET", "/api/v1/dossiers/" + code + "/timeline", null)
                .text();
    }

    private int openings(String code) {
        return (int)
                department
                        .get("kiemtoan", "/api/v1/dossiers/" + code + "/timeline")
                        .findValuesAsText("sentence")
                        .stream()
                        .filter(sentence -> sentence.contains("Mở tệp đính kèm"))
                        .count();
    }

    private boolean verified() {
        return department
                .get("kiemtoan", "/api/v1/audit/verification")
                .path("intact")
                .asBoolean();
    }
}
