package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Whatever is sent to clock, calendar and ladders: a clear refusal, nothing changed. */
class SettingsBadInputTest {

    private static final String API = "/api/v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static TestDepartment department;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "2020-01-01T00:00:00+07:00, 409",
                "garbage, 422",
                "null, 422",
                "2026-02-30T00:00:00+07:00, 422",
                "+999999999-12-31T00:00:00+07:00, 422",
            })
    void theClockRefusesABadMoment(String now, int status) {
        String before = now();
        ObjectNode body = JSON.createObjectNode().put("now", now);
        refused(department.call("quantri", "PUT", API + "/clock", body), status);
        refused(department.call("quantri", "PUT", API + "/clock", "{\"now\":5}"), 422);
        assertThat(now().substring(0, 10)).isEqualTo(before.substring(0, 10));
    }

    @Test
    void onlyTheAdministratorMovesTheClock() {
        for (String login : List.of("motcua", "giamdoc", "kiemtoan")) {
            refused(department.call(login, "PUT", API + "/clock", Map.of("now", "2027-01-01T00:00:00+07:00")), 403);
        }
        assertThat(now()).startsWith("2026-08-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"days\":[{\"date\":\"2027-03-10\",\"kind\":\"SWAPPED_OFF\"}]} | basis",
                "{\"basis\":\"a\\u0007b\",\"days\":[{\"date\":\"2027-03-10\",\"kind\":\"SWAPPED_OFF\"}]} | basis",
                "{\"basis\":\"QĐ\",\"days\":[null]} | days[0].date",
                "{\"basis\":\"QĐ\",\"days\":\"x\"} | days",
                "{\"basis\":\"QĐ\",\"days\":[{\"date\":\"2027-02-30\",\"kind\":\"HOLIDAY\",\"name\":\"x\"}]} | days[0].date",
                "{\"basis\":\"QĐ\",\"days\":[{\"date\":\"2020-03-10\",\"kind\":\"SWAPPED_OFF\"}]} | days[0].date",
                "{\"basis\":\"QĐ\",\"days\":[{\"date\":\"2026-08-03\",\"kind\":\"SWAPPED_OFF\"}]} | days[0].date",
                "{\"basis\":\"QĐ\",\"days\":[{\"date\":\"2027-03-10\",\"kind\":\"X\"}]} | days[0].kind",
                "{\"basis\":\"QĐ\",\"days\":[{\"date\":\"2027-03-10\",\"kind\":\"HOLIDAY\",\"name\":\"a\\ud800\"}]} | days[0].name",
            })
    void theCalendarRefusesABadDay(String body, String field) {
        Answer answer = department.call("quantri", "POST", API + "/calendar/days", body);
        refused(answer, 422);
        assertThat(fields(answer)).contains(field);
        assertThat(department
                        .get("kiemtoan", API + "/calendar/days?from=2027-03-10&to=2027-03-10")
                        .at("/0/kind")
                        .asText())
                .isEqualTo("WORKING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"rungs\":[null]}",
                "{\"rungs\":\"x\"}",
                "{\"rungs\":[{\"code\":null}]}",
                "{\"rungs\":[{\"code\":\"FORECAST\",\"offsetDays\":-9000}]}",
                "{\"rungs\":[{\"code\":\"FORECAST\",\"offsetDays\":99999999999}]}",
                "{\"rungs\":[{\"code\":\"FORECAST\",\"who\":[]}]}",
                "{\"rungs\":[{\"code\":\"FORECAST\",\"who\":[null]}]}",
                "{\"rungs\":[{\"code\":\"FORECAST\",\"offsetDays\":-3},{\"code\":\"EXPIRED\",\"active\":false}]}",
            })
    void aLadderIsChangedWhollyOrNotAtAll(String body) {
        JsonNode before = department.get("quantri", API + "/ladders/dossier");
        Answer answer = department.call("quantri", "PUT", API + "/ladders/dossier", body);
        refused(answer, 422);
        assertThat(fields(answer)).isNotEmpty();
        assertThat(department.get("quantri", API + "/ladders/dossier")).isEqualTo(before);
    }

    private static String now() {
        return department.get("kiemtoan", API + "/clock").get("now").asText();
    }

    /** A problem with a Vietnamese sentence, and never the one for rules without words. */
    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().getOrDefault("content-type", List.of()).toString())
                .contains("application/problem+json");
        assertThat(answer.body().get("status").asInt()).isEqualTo(status);
        assertThat(answer.body().get("detail").asText())
                .containsPattern("[ạảấầậắặđềệểếìịỉọộồốớờợụủưứừựỳýãõôêâơéóúáàòù]")
                .doesNotContain("Yêu cầu không thực hiện được");
    }

    private static List<String> fields(Answer answer) {
        return answer.body().get("errors").findValuesAsText("field");
    }
}
