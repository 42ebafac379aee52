package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What leaders read is what the lists, the official table and the dossiers say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.Random.class)
class OverviewJourneyTest {

    private static final String API = "/api/v1";
    private static final String SLOW = "KHCN-DKHD";
    private static final String PERIOD = "from=2026-03-01&to=2026-03-31";

    private TestDepartment department;
    private SignedInVisitor director;
    private String owed;
    private String signing;
    private JsonNode earlyRisks;
    private String earlyPage;
    private JsonNode withoutHistory;

    @BeforeAll
    void aFortnight() {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        director = new SignedInVisitor(department, "giamdoc");
        DossierDriver driver = new DossierDriver(department);
        owed = driver.begin(SLOW, "truongphong.cn", "chuyenvien.cn");
        signing = driver.begin(SLOW, "truongphong.cn", "chuyenvien.cn");
        driver.complete("chuyenvien.cn", signing, "appraise", Map.of("findings", "Hồ sơ đủ điều kiện theo quy định."));
        driver.complete("truongphong.cn", signing, "review", Map.of());
        String done = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        driver.work(done, "truongphong.tdc", "chuyenvien.tdc");
        department.moveClock("2026-03-12T09:00:00+07:00");
        withoutHistory = department.get("giamdoc", API + "/overview/risks?kind=dossier");
        history(12, 4);
        earlyRisks = department.get("giamdoc", API + "/overview/risks?kind=dossier");
        earlyPage = director.page("/ho-so/" + owed);
        department.post(
                "chanhvanphong",
                API + "/substitutions",
                Map.of(
                        "absent", "truongphong.khtc",
                        "substitute", "chuyenvien.khtc",
                        "from", "2026-03-23T07:00:00+07:00",
                        "to", "2026-03-27T17:00:00+07:00",
                        "reason", "Nghỉ phép"));
        department.moveClock("2026-03-24T07:30:00+07:00");
    }

    @AfterAll
    void close() {
        department.close();
    }

    @Test
    void aDossierIsNamedWithTheShareOfSimilarOnesAndTheirNumber() {
        assertThat(withoutHistory.path("items").size())
                .as("nothing is due soon, nothing is known")
                .isZero();
        assertThat(earlyRisks.path("items").findValuesAsText("code")).contains(owed, signing);
        JsonNode one = line(earlyRisks, owed);
        assertThat(one.path("standing").asText()).isEqualTo("LIKELY");
        assertThat(one.path("reason").asText())
                .as("of twelve the ten that stayed longest, for few stayed as long")
                .contains("4 trong 10 hồ sơ tương tự");
        assertThat(one.path("step").asText()).isEqualTo("Thẩm định hồ sơ");
        assertThat(earlyPage)
                .as("the page of the dossier says the same")
                .contains("4 trong 10 hồ sơ tương tự đã cần lâu hơn thời gian còn lại.");
    }

    @Test
    void theMorningSheetSaysWhatTheListsSay() {
        JsonNode sheet = department.get("giamdoc", API + "/overview/morning");
        JsonNode table = department
                .get("giamdoc", API + "/statistics/dossiers?from=2026-03-24&to=2026-03-24&by=unit")
                .path("total");
        assertThat(sheet.path("asOf").asText()).startsWith("2026-03-24T07:3").endsWith("+07:00");
        assertThat(sheet.path("apologiesOwed").path("count").asInt())
                .isEqualTo(table.path("apologiesOwed").asInt())
                .isEqualTo(2);
        assertThat(sheet.path("apologiesOwed").path("items").findValuesAsText("code"))
                .containsExactlyInAnyOrder(owed, signing);
        assertThat(sheet.path("approvals").path("items").findValuesAsText("task"))
                .isNotEmpty()
                .containsExactlyElementsOf(StreamSupport.stream(
                                department
                                        .get("giamdoc", API + "/tasks?scope=MINE")
                                        .path("items")
                                        .spliterator(),
                                false)
                        .map(task -> task.path("id").asText())
                        .toList());
        assertThat(sheet.path("escalations").toString())
                .as("told after Monday 17:00")
                .contains(owed)
                .contains("\"person\":");
        assertThat(sheet.path("absences").path("items").size()).isEqualTo(1);

        String page = director.page("/tong-quan/phieu-dau-ngay");
        assertThat(page)
                .contains("lập lúc 07:3", owed, signing, "chưa xin lỗi", "Còn nợ lời xin lỗi", "Từ đâu")
                .contains(sheet.path("absences")
                        .path("items")
                        .get(0)
                        .path("absent")
                        .asText())
                .contains("nhận việc thay, không ký");
        assertThat(department.get("phogiamdoc", API + "/overview/morning").path("absences"))
                .as("a deputy knows who is away as well")
                .isEqualTo(sheet.path("absences"));
    }

    @Test
    void everyFigureOfTheOverviewOpensExactlyItsRows() {
        JsonNode overview = department.get("giamdoc", API + "/overview?" + PERIOD);
        String page = director.page("/tong-quan?tu=01/03/2026&den=31/03/2026");
        int opened = 0;
        for (JsonNode group : overview.path("groups")) {
            for (JsonNode figure : group.path("figures")) {
                long value = figure.path("value").asLong();
                String rows = figure.path("rows").asText();
                if (value > 0 && figure.path("measure").asText().equals("COUNT")) {
                    assertThat(rowsOf(director.page(rows)))
                            .as(figure.toString())
                            .isEqualTo(value);
                    assertThat(page)
                            .as(figure.path("code").asText())
                            .contains(
                                    rows.replace("&", "&amp;"),
                                    figure.path("name").asText() + ": " + value);
                    opened++;
                }
            }
        }
        assertThat(opened).isGreaterThan(4);
        assertThat(overview.path("risks").path("OWED").asInt())
                .isEqualTo(rowsOf(director.page("/tong-quan/de-tre?tinh-trang=OWED")))
                .isEqualTo(2);
    }

    @Test
    void theFiguresAreThoseOfTheOfficialTable() {
        JsonNode table = department.get("giamdoc", API + "/statistics/dossiers?" + PERIOD + "&by=unit");
        JsonNode overview = department.get("giamdoc", API + "/overview?" + PERIOD);
        assertThat(value(overview, "dossier.received-total"))
                .isEqualTo(table.path("total").path("receivedTotal").asLong())
                .isEqualTo(3);
        assertThat(value(overview, "dossier.resolved-early")
                        + value(overview, "dossier.resolved-on-time")
                        + value(overview, "dossier.resolved-late"))
                .isEqualTo(table.path("total").path("resolvedTotal").asLong())
                .isEqualTo(1);
        assertThat(value(overview, "dossier.pending-late"))
                .isEqualTo(table.path("total").path("pendingLate").asLong())
                .isEqualTo(2);
    }

    @Test
    void aHeadSeesTheOwnUnitOnlyAndAnOfficerNothing() {
        JsonNode own = department.get("truongphong.cn", API + "/overview?" + PERIOD);
        assertThat(own.path("unit").asText()).isEqualTo("CN");
        assertThat(own.path("units").findValuesAsText("unit")).containsExactly("CN");
        assertThat(value(own, "dossier.received-total")).isEqualTo(2);
        assertThat(status("truongphong.cn", "/overview?unit=TDC")).isEqualTo(403);
        assertThat(status("truongphong.cn", "/overview/risks?unit=TDC")).isEqualTo(403);
        assertThat(status("truongphong.cn", "/overview/morning")).isIn(403, 404);
        assertThat(status("chuyenvien.cn", "/overview")).isEqualTo(403);
        assertThat(status("chanhvanphong", "/overview/morning")).isEqualTo(200);
        assertThat(department
                        .get("truongphong.tdc", API + "/overview/risks")
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void whatIsNoPeriodUnitOrKindIsSaidAtItsField() {
        assertThat(status("giamdoc", "/overview?from=2026-03-31&to=2026-03-01")).isEqualTo(422);
        assertThat(status("giamdoc", "/overview?from=x")).isEqualTo(422);
        assertThat(status("giamdoc", "/overview?unit=XX")).isEqualTo(422);
        assertThat(status("giamdoc", "/overview?period=2026-Q7")).isEqualTo(422);
        assertThat(status("giamdoc", "/overview/risks?kind=x")).isEqualTo(422);
        assertThat(status("giamdoc", "/overview/risks?standing=x")).isEqualTo(422);
        assertThat(status("giamdoc", "/overview/risks?cursor=-1")).isEqualTo(422);
        assertThat(status("giamdoc", "/overview/risks?size=0")).isEqualTo(422);
        var page = director.open("/tong-quan?tu=31/02/2026&den=01/03/2026");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#tu\"", "Lỗi: ", "Ngày phải có dạng 27/11/2026.");
    }

    /** So many finished dossiers, of which some took very long from appraisal on. */
    private void history(int cases, int slow) {
        JdbcClient jdbc = department.context().getBean(JdbcClient.class);
        String agency = jdbc.sql("select agency from dossier fetch first 1 rows only")
                .query(String.class)
                .single();
        for (int i = 0; i < cases; i++) {
            for (String task : new String[] {"appraise", "review", "sign", "issue-result"}) {
                jdbc.sql("insert into dossier_step_time (agency, dossier_id, procedure_code, task, opened_at, done_at,"
                                + " working_minutes) values (?, ?, ?, ?, timestamp with time zone '2026-01-05 02:00:00+00:00',"
                                + " timestamp with time zone '2026-01-06 02:00:00+00:00', ?)")
                        .params(agency, "former-" + i, SLOW, task, i < slow ? 9000 : 60)
                        .update();
            }
        }
    }

    private int status(String login, String path) {
        return department.call(login, "GET", API + path, null).status();
    }

    private static JsonNode line(JsonNode list, String code) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .filter(item -> item.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static long value(JsonNode overview, String code) {
        for (JsonNode group : overview.path("groups")) {
            for (JsonNode figure : group.path("figures")) {
                if (figure.path("code").asText().equals(code)) {
                    return figure.path("value").asLong();
                }
            }
        }
        throw new AssertionError("no figure " + code);
    }

    private static long rowsOf(String page) {
        int from = page.indexOf("<tbody");
        return Pattern.compile("<tr[ >]")
                .matcher(page.substring(from, page.indexOf("</tbody>", from)))
                .results()
                .count();
    }
}
