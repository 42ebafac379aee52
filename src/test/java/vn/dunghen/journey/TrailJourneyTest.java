package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What an auditor finds out about others' work: search, replay, and why somebody could see something. */
class TrailJourneyTest {

    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";
    private static final Pattern STEP = Pattern.compile("mục (\\d+) trong (\\d+)");

    private static TestDepartment department;
    private static String code;
    private static SignedInVisitor auditor;

    @BeforeAll
    static void playOneDossier() {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        DossierDriver driver = new DossierDriver(department);
        code = driver.register("KHCN-DKHD");
        department.moveClock("2026-03-09T09:10:00+07:00");
        driver.complete("motcua", code, "check-components", Map.of());
        department.moveClock("2026-03-09T09:20:00+07:00");
        driver.complete("motcua", code, "hand-over", Map.of());
        driver.complete(HEAD, code, "assign-officer", Map.of("officer", OFFICER));
        department.moveClock("2026-03-20T09:00:00+07:00");
        driver.complete(
                OFFICER,
                code,
                "declare-progress",
                Map.of(
                        "outcome",
                        "EXTENSION",
                        "cause",
                        "COMPLEX",
                        "reason",
                        "Phải kiểm tra thực tế",
                        "proposedDate",
                        "2026-03-27"));
        driver.apologise(code, HEAD, OFFICER, Map.of());
        new SignedInVisitor(department, "motcua")
                .post("/ho-so/" + code, "/ho-so/" + code + "/xem", "field", "idNumber");
        auditor = new SignedInVisitor(department, "kiemtoan");
    }

    @AfterAll
    static void leave() {
        department.close();
    }

    @Test
    void entriesAreFoundByPersonObjectUnitActionWordsAndTime() {
        assertThat(found("subject=" + code).size()).isGreaterThan(8);
        assertThat(found("subject=" + code + "&person=" + OFFICER)).isNotEmpty().allSatisfy(entry -> assertThat(
                        entry.at("/actor/login").asText())
                .isEqualTo(OFFICER));
        assertThat(found("unit=CN&subject=" + code)).isNotEmpty().allSatisfy(entry -> assertThat(
                        entry.at("/actor/login").asText())
                .isIn(HEAD, OFFICER));
        assertThat(found("q=XIN%20gia%20han%20duong")).isNotEmpty().allSatisfy(entry -> assertThat(
                        entry.path("sentence").asText())
                .startsWith("Xin gia hạn hồ sơ " + code));
        String action = found("subject=" + code).get(0).path("action").asText();
        assertThat(found("action=" + action))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("action").asText()).isEqualTo(action));
        assertThat(found("subject=" + code + "&to=2026-03-10"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("at").asText()).startsWith("2026-03-09"));
        assertThat(department
                        .call("motcua", "GET", "/api/v1/audit/entries", null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoOpenedPersonalDataIsAViewOfItsOwn() {
        String page = auditor.page("/nhat-ky/xem-du-lieu?ma=" + code);
        assertThat(page).contains("Hoàng Thị Thu Trang", code).doesNotContain("038200001234");
        assertThat(auditor.page("/nhat-ky/xem-du-lieu?ma=" + code + "&ai=" + OFFICER))
                .contains("Không có lần nào khớp");
        assertThat(new SignedInVisitor(department, "motcua")
                        .open("/nhat-ky/xem-du-lieu")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDossierIsSeenAsItWasAfterEachOfItsEntries() {
        String address = "/nhat-ky/dossier/" + code;
        String last = auditor.page(address);
        MatchResult place = STEP.matcher(last).results().findFirst().orElseThrow();
        assertThat(place.group(1)).isEqualTo(place.group(2));
        assertThat(last)
                .contains("<svg", "diagram__node--current", "rel=\"prev\"", "27/03/2026", "Mục cuối")
                .doesNotContain("038200001234", "rel=\"next\"");

        String first = auditor.page(address + "?buoc=1");
        assertThat(first)
                .contains("mục 1 trong " + place.group(2), "Mục đầu", "Lúc đó chưa hẹn ngày.", "buoc=2")
                .contains("Đang ở: Kiểm tra")
                .doesNotContain("rel=\"prev\"", "Đang có hiệu lực");
        assertThat(passed(first)).isLessThan(passed(last));

        int before = 0;
        int steps = Integer.parseInt(place.group(2));
        for (int step = 1; step <= steps; step++) {
            String page = auditor.page(address + "?buoc=" + step);
            int reached = passed(page);
            assertThat(reached).as("what is passed stays passed, step " + step).isGreaterThanOrEqualTo(before);
            before = reached;
        }
        assertThat(auditor.page(address + "?buoc=x")).contains("Mục cuối");
        assertThat(auditor.open("/nhat-ky/dossier/khong-co").statusCode()).isEqualTo(404);
        assertThat(new SignedInVisitor(department, OFFICER).open(address).statusCode())
                .isEqualTo(403);
    }

    @Test
    void plansFeedbackAndReportsAreReplayedAsWell() {
        String plan = new PlanDriver(department).draft(PlanDriver.DRAFTER);
        String said = new FeedbackDriver(department).receive("motcua", FeedbackDriver.said("PROCEDURE", false));
        assertThat(auditor.page("/nhat-ky/plan/" + plan)).contains("<svg", "Nhật ký kế hoạch");
        assertThat(auditor.page("/nhat-ky/feedback/" + said)).contains("<svg", said);
        assertThat(auditor.page("/nhat-ky/staff/motcua")).contains("chưa có sơ đồ công việc");
    }

    @Test
    void thePolicySaysWhySomebodyMaySeeADossierOrNot() {
        JsonNode holder = why(OFFICER, "");
        assertThat(holder.path("allowed").asBoolean()).isTrue();
        assertThat(holder.at("/reasons/0/rule").asText()).startsWith("dossier.view/officer/");
        assertThat(holder.at("/reasons/0/sentence").asText())
                .contains("Chuyên viên được xem hồ sơ", "Đúng với trường hợp này");
        JsonNode stranger = why("chuyenvien.tdc", "");
        assertThat(stranger.path("allowed").asBoolean()).isFalse();
        assertThat(stranger.at("/reasons").toString())
                .contains("Nhưng việc này do Phòng Quản lý công nghệ xử lý", "Nhưng người đang giữ là Ngô Thùy Dương");
        assertThat(why("quantri", "").at("/reasons/0/sentence").asText())
                .isEqualTo("Không có quy tắc nào cho vai trò Quản trị hệ thống.");
        assertThat(why("phogiamdoc", "").at("/allowed").asBoolean()).isTrue();
        assertThat(why("motcua", "dossier.personal").at("/allowed").asBoolean()).isTrue();
        assertThat(why("kiemtoan", "dossier.personal").at("/allowed").asBoolean())
                .isFalse();

        assertThat(auditor.page("/nhat-ky/quyen?ma=" + code + "&ai=chuyenvien.tdc"))
                .contains("không được xem hồ sơ", "mở số giấy tờ và điện thoại của người nộp");
        assertThat(auditor.open("/nhat-ky/quyen?ma=khong-co&ai=motcua").statusCode())
                .isEqualTo(422);
        assertThat(department
                        .call("kiemtoan", "GET", "/api/v1/audit/access?subject=" + code + "&person=ai-do", null)
                        .text())
                .contains("\"person\"", "Chọn một người trong danh sách");
    }

    @Test
    void theExplainerSaysWhatThePolicyDoes() {
        for (String login :
                new String[] {"motcua", OFFICER, HEAD, "chuyenvien.tdc", "giamdoc", "thanhtra", "quantri"}) {
            int status = department
                    .call(login, "GET", "/api/v1/dossiers/" + code, null)
                    .status();
            assertThat(why(login, "").path("allowed").asBoolean()).as(login).isEqualTo(status == 200);
        }
    }

    private static int passed(String page) {
        return page.split("diagram__node--passed", -1).length - 1;
    }

    private static JsonNode why(String login, String action) {
        return department
                .get("kiemtoan", "/api/v1/audit/access?subject=" + code + "&person=" + login + "&action=" + action)
                .path("answer");
    }

    private static JsonNode found(String query) {
        return department.get("kiemtoan", "/api/v1/audit/entries?" + query).path("items");
    }
}
