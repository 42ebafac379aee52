package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.LetterWords;
import vn.dunghen.notice.Outbox;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** The office arranges itself: units, who may change whose roles, the words of its letters; what is sent and what is late stays as it was. */
class OfficeJourneyTest {

    private static final String API = "/api/v1";
    private static final String RECEIPT = API + "/texts/letter.dossier.receipt";
    private static TestDepartment department;

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    @Test
    void aUnitIsClosedOnlyWhenNothingIsLeftForItToDo() {
        DossierDriver driver = new DossierDriver(department);
        String code = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        Answer refused = put("quantri", "/units/TDC", Map.of("open", false));
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.body().path("detail").asText()).contains("còn người hoặc còn việc");
        JsonNode left = department.get("quantri", API + "/units/TDC/duties").path("items");
        assertThat(left.findValuesAsText("code")).contains(code, "chuyenvien.tdc", "truongphong.tdc");
        assertThat(left.findValuesAsText("work"))
                .contains("Cán bộ", "Hồ sơ chưa xong", "Việc đang chờ", "Chế độ báo cáo có tên đơn vị");
        assertThat(department.get("quantri", API + "/units/KHTC/duties").toString())
                .contains("dunghen.payment.unit");
    }

    @Test
    void aNewUnitIsRenamedClosedAndOpenedAgainAndTheTrailTellsIt() {
        Map<String, Object> unit = Map.of("code", "DMST", "name", "Phòng Đổi mới sáng tạo", "shortName", "ĐMST");
        assertThat(department.post("quantri", API + "/units", unit).path("open").asBoolean())
                .isTrue();
        assertThat(codes()).contains("DMST");
        assertThat(put("quantri", "/units/DMST", Map.of("name", "Phòng Khởi nghiệp"))
                        .status())
                .isEqualTo(200);
        assertThat(put("quantri", "/units/DMST", Map.of("open", false)).status())
                .isEqualTo(200);
        assertThat(codes()).doesNotContain("DMST");
        Map<String, Object> joining = new HashMap<>(Map.of(
                "login", "nguoi.dmst",
                "name", "Lê Văn Mới",
                "title", "Chuyên viên",
                "unit", "DMST",
                "roles", List.of("officer"),
                "password", "ba-con-cua-bo-ngang"));
        Answer nobody = department.call("quantri", "POST", API + "/staff", joining);
        assertThat(nobody.body().path("errors").findValuesAsText("field")).containsExactly("unit");
        assertThat(put("quantri", "/units/DMST", Map.of("open", true)).status()).isEqualTo(200);
        assertThat(department
                        .post("quantri", API + "/staff", joining)
                        .path("unit")
                        .asText())
                .isEqualTo("DMST");
        assertThat(put("quantri", "/units/DMST", Map.of("open", false)).status())
                .isEqualTo(409);
        assertThat(trail()).contains("unit.founded", "unit.renamed", "unit.closed", "unit.reopened");
    }

    @ParameterizedTest
    @CsvSource({
        "code, dmst, code",
        "code, A, code",
        "code, VP, code",
        "name, ' ', name",
        "name, Văn phòng Sở, name",
        "shortName, '', shortName",
        "place, 1000, place",
        "place, -1, place"
    })
    void whatIsMalformedIsRefusedAtItsField(String field, String value, String error) {
        Map<String, Object> unit =
                new HashMap<>(Map.of("code", "SAI", "name", "Phòng Sai", "shortName", "Sai", "place", 20));
        unit.put(field, field.equals("place") ? Integer.valueOf(value) : value);
        Answer answer = department.call("quantri", "POST", API + "/units", unit);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsText("field")).contains(error);
    }

    @Test
    void onlyTheAdministratorArrangesUnitsAndNobodyGivesHimselfARole() {
        for (String login : List.of("giamdoc", "chanhvanphong", "kiemtoan")) {
            assertThat(put(login, "/units/VP", Map.of("name", "Văn phòng")).status())
                    .isEqualTo(403);
            assertThat(department
                            .call(login, "GET", API + "/units/VP/duties", null)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(put("quantri", "/units/XX", Map.of("name", "Không có")).status())
                .isEqualTo(404);
        Answer own = put("quantri", "/staff/quantri", Map.of("roles", List.of("director")));
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.body().path("detail").asText()).contains("tự đổi vai trò");
    }

    @Test
    void nothingIsTakenInWhileNobodyAnswersForTheDesk() {
        DossierDriver driver = new DossierDriver(department);
        hold("truongmotcua", "desk-officer");
        hold("chanhvanphong", "unit-head");
        try {
            Answer refused = department.call(
                    "motcua", "POST", API + "/dossiers", driver.arrival("TDC-HC", "DIRECT", driver.papers("TDC-HC")));
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.body().path("detail").asText()).contains("Chưa có ai phụ trách", "Quản trị hệ thống");
        } finally {
            hold("truongmotcua", "head-of-desk", "unit-head");
            hold("chanhvanphong", "chief-of-office", "unit-head");
        }
        assertThat(driver.register("TDC-HC")).isNotBlank();
    }

    private static void hold(String login, String... roles) {
        Answer held = put("quantri", "/staff/" + login, Map.of("roles", List.of(roles)));
        assertThat(held.status()).as(held.text()).isEqualTo(200);
    }

    @Test
    void aLetterIsWrittenWithTheWordsOfItsTimeAndKeepsThem() {
        DossierDriver driver = new DossierDriver(department);
        String before = receiptLetter(driver);
        Answer written = put(
                "chanhvanphong",
                RECEIPT.substring(API.length()),
                Map.of("subject", "Sở đã nhận hồ sơ {code}", "text", "Chào {name}.\nHẹn trả: {due}.", "seen", 0));
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        String after = receiptLetter(driver);
        assertThat(subject(before)).startsWith("Đã tiếp nhận hồ sơ");
        assertThat(subject(after)).startsWith("Sở đã nhận hồ sơ");
        assertThat(put("quantri", RECEIPT.substring(API.length()), Map.of("shipped", true))
                        .status())
                .isEqualTo(200);
        assertThat(subject(after)).startsWith("Sở đã nhận hồ sơ");
        assertThat(subject(receiptLetter(driver))).startsWith("Đã tiếp nhận hồ sơ");
        JsonNode whole = department.get("kiemtoan", RECEIPT);
        assertThat(whole.path("versions")).hasSize(2);
        assertThat(whole.path("now").path("shipped").asBoolean()).isTrue();
        assertThat(trail()).contains("office-text.written", "office-text.restored");
    }

    @Test
    void aTextIsRefusedWhenItSaysTooLittleOrIsNobodysBusiness() {
        String path = RECEIPT.substring(API.length());
        Answer unknown = put("quantri", path, Map.of("subject", "Hồ sơ {code}", "text", "Hẹn {due} {nguoi}"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("Không có chỗ điền {nguoi}");
        assertThat(put("quantri", path, Map.of("subject", "Hồ sơ {code}", "text", "Chào"))
                        .text())
                .contains("Thiếu chỗ điền bắt buộc {due} (ngày hẹn trả)");
        assertThat(put("quantri", path, Map.of("seen", 999, "subject", "Hồ sơ {code}", "text", "{due}"))
                        .status())
                .isEqualTo(409);
        assertThat(put("quantri", "/texts/khong.co", Map.of("subject", "a", "text", "b"))
                        .status())
                .isEqualTo(404);
        assertThat(put("vanphong", path, Map.of("subject", "Hồ sơ {code}", "text", "{due}"))
                        .status())
                .isEqualTo(403);
        assertThat(department.call("chuyenvien.cn", "GET", RECEIPT, null).status())
                .isEqualTo(403);
    }

    @Test
    void aLadderThatChangesOnALaterDayWakesItsWatchesOnThatMorning() {
        DossierDriver driver = new DossierDriver(department);
        String code = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
        LocalDate today = LocalDate.parse(
                department.get("quantri", API + "/clock").path("now").asText().substring(0, 10));
        Map<String, Object> earlier = Map.of(
                "from", today.plusDays(1).toString(), "rungs", List.of(Map.of("code", "FORECAST", "offsetDays", -6)));
        assertThat(put("quantri", "/ladders/dossier", earlier).status()).isEqualTo(200);
        assertThat(department.get("quantri", API + "/ladders/dossier").toString())
                .as("today nothing changes")
                .contains("\"offsetDays\":-2")
                .doesNotContain("\"offsetDays\":-6");
        assertThat(driver.open(code)).doesNotContain("declare-progress");
        String due = driver.dossier(code).path("appointment").path("current").asText();
        department.moveClock(workingDaysBefore(due, 6) + "T08:00:00+07:00");
        assertThat(driver.open(code)).as("six working days before " + due).contains("declare-progress");
        for (String day :
                List.of(today.minusDays(1).toString(), today.plusYears(3).toString())) {
            Answer refused = put(
                    "quantri",
                    "/ladders/dossier",
                    Map.of("from", day, "rungs", List.of(Map.of("code", "FORECAST", "offsetDays", -3))));
            assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("from");
        }
    }

    /** Every letter by mail that the application writes is one the office can write anew. */
    @Test
    void everyLetterHasItsWordsItsPlacesAndASample() {
        for (JsonNode line : department.get("quantri", API + "/texts").path("items")) {
            JsonNode whole =
                    department.get("quantri", API + "/texts/" + line.path("key").asText());
            for (JsonNode place : whole.path("places")) {
                assertThat(place.path("label").asText())
                        .as(line.path("key") + " " + place)
                        .isNotEqualTo(place.path("name").asText())
                        .contains(" ");
                assertThat(place.path("sample").asText())
                        .isNotEqualTo(place.path("name").asText());
            }
            JsonNode said = department.post(
                    "quantri",
                    API + "/texts/" + line.path("key").asText() + "/preview",
                    Map.of(
                            "subject",
                            line.path("subject").asText(),
                            "text",
                            line.path("text").asText()));
            assertThat(said.toString()).doesNotContain("{code}", "…");
        }
    }

    /** A dossier whose applicant got a letter of receipt. */
    private static String receiptLetter(DossierDriver driver) {
        String code = department
                .post(
                        "motcua",
                        API + "/dossiers",
                        Map.of(
                                "procedure",
                                "TDC-HC",
                                "channel",
                                "DIRECT",
                                "applicant",
                                Map.of("kind", "PERSON", "name", "Nguyễn Thị Mẫu", "email", "mau@example.org"),
                                "components",
                                driver.papers("TDC-HC")))
                .path("code")
                .asText();
        driver.complete("motcua", code, "check-components", Map.of());
        return code;
    }

    /** The subject of the letter about a dossier, as it is read now. */
    private static String subject(String code) {
        String id =
                department.get("motcua", API + "/dossiers/" + code).path("id").asText();
        var context = department.context();
        List<Outbox.Letter> letters = context.getBean(Outbox.class).about(new Subject("dossier", id));
        assertThat(letters).hasSize(1);
        return context.getBean(LetterWords.class).of(letters.get(0).message()).subject();
    }

    /** E.g. 2026-08-07: weekends are the only days off around. */
    private static LocalDate workingDaysBefore(String due, int days) {
        LocalDate day = LocalDate.parse(due.substring(0, 10));
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return day;
    }

    private static Answer put(String login, String path, Map<String, Object> body) {
        return department.call(login, "PUT", API + path, body);
    }

    private static List<String> codes() {
        return department.get("kiemtoan", API + "/units").path("items").findValuesAsText("code");
    }

    private static String trail() {
        return department
                .call("kiemtoan", "GET", API + "/audit/export?from=2026-08-01&to=2026-08-30", null)
                .text();
    }
}
