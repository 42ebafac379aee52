package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** Who may count late dossiers, what is refused with which sentence, and what no longer counts once a promise is broken. */
class LatenessRefusalsTest {

    private static final String API = "/api/v1";
    private static final String YEAR = "from=2026-01-01&to=2026-12-31";
    private static final String CN_HEAD = "truongphong.cn";
    private static final String CN_OFFICER = "chuyenvien.cn";

    private static TestDepartment department;
    private static DossierDriver driver;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        driver = new DossierDriver(department);
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/public/apologies?from=2026-06-30&to=2026-01-01, to",
        "/public/apologies?from=1999-12-31&to=2026-01-01, from",
        "/public/apologies?from=2026-01-01&to=2191-01-01, from",
        "/public/apologies?from=-999999999-01-01&to=%2B999999999-12-31, from",
        "/public/apologies?from=30/06/2026&to=2026-12-31, from",
        "/public/apologies?from=2026-02-30&to=2026-12-31, from",
        "/public/apologies?to=2026-12-31, from",
        "/public/apologies?from=2026-01-01, to",
        "/public/apologies?from=2026-01-01&to=2026-12-31&page=-1, page",
        "/public/apologies?from=2026-01-01&to=2026-12-31&page=10001, page",
        "/public/apologies?from=2026-01-01&to=2026-12-31&page=99999999999, page",
        "/public/apologies?from=2026-01-01&to=2026-12-31&page=hai, page",
        "/statistics/apologies?from=2026-06-30&to=2026-01-01, to",
        "/statistics/apologies?from=x&to=2026-12-31, from",
        "/statistics/apologies?from=2026-01-01&to=2026-12-31&by=name, by",
        "/statistics/apologies?from=2026-01-01&to=2026-12-31&by=UNIT, by",
    })
    void anAbsurdQuestionIsRefusedAtItsField(String path, String field) {
        Answer answer = department.call("giamdoc", "GET", API + path, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").get(0).path("field").asText()).isEqualTo(field);
        assertThat(answer.body().path("errors").get(0).path("message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xin-loi?tu=30/06/2026",
                "/xin-loi?tu=2026-06-30&den=2026-01-01",
                "/xin-loi?den=9999-01-01",
                "/xin-loi?trang=hai",
                "/xin-loi?trang=99999999999",
            })
    void anAbsurdAddressOfThePublicPageIsRefusedWithASentence(String path) {
        Answer answer = department.call(null, "GET", path, null);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xin-loi", "/xin-loi?trang=-1", "/xin-loi?trang=2000000000", "/xin-loi?tu=&den="})
    void thePublicPageNeedsNoSignIn(String path) {
        assertThat(department.call(null, "GET", path, null).status()).isEqualTo(200);
    }

    @Test
    void thePublicListNeedsNoSignInAndEndsQuietly() {
        Answer answer = department.call(null, "GET", API + "/public/apologies?" + YEAR + "&page=10000", null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "giamdoc, 200, 200",
        "phogiamdoc, 200, 200",
        "chanhvanphong, 200, 200",
        "thanhtra, 200, 200",
        "kiemtoan, 200, 200",
        "truongphong.cn, 200, 403",
        "chuyenvien.cn, 200, 403",
        "trungtam, 200, 403",
        "truongmotcua, 200, 403",
        "vanphong, 403, 403",
        "vanthu, 403, 403",
        "motcua, 403, 403",
        "quantri, 403, 403",
    })
    void countsAndReviewsAreForThoseWhoAnswerForThem(String login, int counts, int reviews) {
        String asked = API + "/statistics/apologies?" + YEAR;
        assertThat(department.call(login, "GET", asked, null).status()).isEqualTo(counts);
        assertThat(department
                        .call(login, "GET", API + "/liability-reviews", null)
                        .status())
                .isEqualTo(reviews);
        assertThat(department
                        .call(login, "GET", API + "/liability-reviews/2019-Q4", null)
                        .status())
                .as("a quarter nobody reviews")
                .isEqualTo(reviews == 200 ? 404 : 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q9", "x", "2026-q1", "..%2F..", "2026-Q1%20%27or%201%3D1"})
    void anUnknownQuarterIsNotFound(String period) {
        Answer answer = department.call("thanhtra", "GET", API + "/liability-reviews/" + period, null);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 404);
        if (answer.status() == 404) {
            assertThat(answer.text()).contains("Không");
        }
    }

    @Test
    void noOpinionIsAskedOfAUnitWhereNobodyCouldGiveIt() {
        String code = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
        Answer refused = driver.happens(
                CN_OFFICER, code, "opinions", Map.of("units", List.of("TDC", "LD"), "question", "Có ý kiến gì?"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        JsonNode error = refused.body().path("errors").get(0);
        assertThat(error.path("field").asText()).isEqualTo("units[1]");
        assertThat(error.path("message").asText()).contains("LD", "không có trưởng đơn vị");
        assertThat(driver.open(code)).as("nobody was asked").containsExactly("appraise");
        Answer asked = driver.happens(
                CN_OFFICER, code, "opinions", Map.of("units", List.of("MC", "VP", "TT"), "question", "Có ý kiến gì?"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
    }

    @Test
    void aBrokenPromiseEndsTheForecastAndOwesBesideTheApologyOnItsWay() {
        String silent = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
        String damaged = driver.begin("KHCN-DKHD", CN_HEAD, CN_OFFICER);
        driver.happens(
                "truongmotcua",
                damaged,
                "mishaps",
                Map.of("kind", "DAMAGED", "reason", "Hồ sơ bị ướt khi luân chuyển."));
        department.moveClock("2026-03-24T09:00:00+07:00");

        JsonNode task = department.get(
                CN_OFFICER,
                API + "/tasks/"
                        + driver.task(CN_OFFICER, silent, "declare-progress")
                                .path("id")
                                .asText());
        assertThat(task.path("data").path("expired").asBoolean()).isTrue();
        driver.complete(
                CN_OFFICER,
                silent,
                "declare-progress",
                Map.of(
                        "outcome", "EXTENSION",
                        "cause", "OTHER",
                        "reason", "Chưa xong",
                        "proposedDate", "2026-04-10"));
        assertThat(department
                        .get("kiemtoan", API + "/dossiers/" + silent + "/timeline")
                        .toString())
                .as("nothing was declared in time")
                .contains("Không khai khả năng đúng hạn")
                .doesNotContain("Xin gia hạn hồ sơ");
        assertThat(driver.open(silent)).containsExactlyInAnyOrder("appraise", "draft-apology");

        assertThat(driver.open(damaged))
                .as("one apology at a time")
                .containsExactlyInAnyOrder("appraise", "declare-progress", "draft-apology");
        driver.apologise(damaged, CN_HEAD, CN_OFFICER, Map.of("cause", "OTHER", "reason", "Hồ sơ bị ướt"));
        assertThat(driver.open(damaged))
                .as("the promise broken meanwhile is owed next")
                .contains("draft-apology");
        assertThat(driver.dossier(damaged).path("debts")).hasSize(1);
        assertThat(department
                        .get(CN_HEAD, API + "/statistics/apologies?" + YEAR + "&by=unit")
                        .get(0)
                        .path("notApologised")
                        .asInt())
                .as("an apology for a mishap is none for lateness")
                .isEqualTo(2);
        driver.apologise(damaged, CN_HEAD, CN_OFFICER, Map.of("cause", "WORKLOAD", "reason", "Nhiều việc"));
        assertThat(driver.dossier(damaged).path("debts")).isEmpty();
        assertThat(driver.open(damaged)).doesNotContain("draft-apology");
    }
}
