package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Figures;
import vn.dunghen.indicator.SatisfactionLinks;
import vn.dunghen.kernel.Subject;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** Somebody served says how it went, by a link nobody else knows; figures say it without a name. */
abstract class SurveyJourney {

    private static final Map<String, String> ALL = Map.of("q0", "5", "q1", "4", "q2", "5", "q3", "2", "q4", "3");

    private final Database database;

    SurveyJourney(Database database) {
        this.database = database;
    }

    @Test
    void whoeverHasTheLinkAnswersOnceMayChangeItForSomeDaysAndIsCountedOnce() throws Exception {
        try (TestDepartment department = TestDepartment.open(database, "2026-02-11T09:00:00+07:00")) {
            String code = new DossierDriver(department).begin("ATBX-XQ-CL", "truongphong.cn", "chuyenvien.cn");
            String id = department
                    .get("motcua", "/api/v1/dossiers/" + code)
                    .path("id")
                    .asText();
            String link = department
                    .context()
                    .getBean(SatisfactionLinks.class)
                    .addressOf(new Subject("dossier", id))
                    .orElseThrow();
            assertThat(link).matches("/khao-sat/[A-Za-z0-9_-]{32}");
            Visitor visitor = new Visitor(department.address());
            assertThat(visitor.get(link).body())
                    .contains("Công chức", "Rất hài lòng")
                    .doesNotContain(code);
            assertThat(visitor.post(link, Map.of("q0", "5")).body()).contains("Chọn một mức cho");
            SignedInVisitor clerk = new SignedInVisitor(department, "motcua");
            assertThat(clerk.page(link))
                    .contains("tài khoản của cơ quan thì không trả lời thay")
                    .doesNotContain("type=\"radio\"");
            assertThat(clerk.post("/", link, "q0", "5", "q1", "5", "q2", "5", "q3", "5", "q4", "5")
                            .statusCode())
                    .as("nobody of the office answers about it")
                    .isEqualTo(403);
            assertThat(visitor.post(link, ALL).statusCode()).isEqualTo(303);
            assertThat(results(department, "ELEMENT").get(0).path("satisfied").asDouble())
                    .isEqualTo(100.0);
            JsonNode unit = results(department, "UNIT").get(0);
            assertThat(unit.path("group").asText()).isEqualTo("CN");
            assertThat(unit.path("answers").asInt()).isEqualTo(5);
            assertThat(unit.path("satisfied").asDouble()).isEqualTo(60.0);
            assertThat(unit.path("mean").asDouble()).isEqualTo(3.8);

            department.moveClock("2026-02-17T09:00:00+07:00");
            visitor.post(link, Map.of("q0", "5", "q1", "5", "q2", "5", "q3", "5", "q4", "5"));
            assertThat(results(department, "UNIT").get(0).path("satisfied").asDouble())
                    .isEqualTo(100.0);
            Map<String, FigureValue> figures = department
                    .context()
                    .getBean(Figures.class)
                    .count(
                            new FigureWindow(
                                    LocalDate.of(2026, 1, 1),
                                    LocalDate.of(2026, 12, 31),
                                    Instant.parse("2026-02-17T02:00:00Z")),
                            "CN");
            assertThat(figures.get("survey.answers").value()).isEqualByComparingTo("1");
            assertThat(figures.get("survey.satisfied-share").value()).isEqualByComparingTo("100");
            assertThat(figures.get("feedback.received").value()).isEqualByComparingTo("0");
            assertThat(figures).as("a share of nothing is left out").doesNotContainKey("feedback.in-time-share");

            department.moveClock("2026-02-25T09:00:00+07:00");
            assertThat(visitor.post(link, ALL).statusCode()).isEqualTo(409);
            assertThat(visitor.get(link).body()).contains("hết thời gian sửa").doesNotContain("type=\"radio\"");
            for (int i = 0; i < 10; i++) {
                assertThat(visitor.get("/khao-sat/khong-co-" + i).statusCode()).isEqualTo(404);
            }
            assertThat(visitor.get("/khao-sat/khong-co-nua").statusCode())
                    .as("whoever tries tokens is kept waiting")
                    .isEqualTo(429);
        }
    }

    @Test
    void aNewSurveyAsksAllFiveElementsAndNeverBackwards() {
        try (TestDepartment department = TestDepartment.open(database, "2026-02-11T09:00:00+07:00")) {
            List<Map<String, String>> five = List.of("ACCESS", "PROCEDURE", "OFFICIAL", "RESULT", "FEEDBACK").stream()
                    .map(element -> Map.of("element", element, "text", "Ông/Bà thấy thế nào?"))
                    .toList();
            Map<String, Object> survey = Map.of(
                    "name",
                    "Khảo sát năm 2026",
                    "effectiveFrom",
                    "2026-03-01",
                    "source",
                    "Kế hoạch",
                    "questions",
                    five);
            assertThat(department
                            .call("motcua", "POST", "/api/v1/surveys", survey)
                            .status())
                    .isEqualTo(403);
            assertThat(department
                            .call("vanphong", "POST", "/api/v1/surveys", survey)
                            .status())
                    .isEqualTo(201);
            assertThat(department
                            .call(
                                    "vanphong",
                                    "POST",
                                    "/api/v1/surveys",
                                    Map.of(
                                            "name",
                                            "Cũ",
                                            "effectiveFrom",
                                            "2026-01-01",
                                            "source",
                                            "x",
                                            "questions",
                                            five))
                            .status())
                    .isEqualTo(422);
            assertThat(department
                            .call(
                                    "vanphong",
                                    "POST",
                                    "/api/v1/surveys",
                                    Map.of(
                                            "name", "Thiếu",
                                            "effectiveFrom", "2026-03-01",
                                            "source", "x",
                                            "questions", five.subList(0, 4)))
                            .text())
                    .contains("5 yếu tố");
            assertThat(department.get("kiemtoan", "/api/v1/surveys").path("items"))
                    .hasSize(2);
        }
    }

    private static JsonNode results(TestDepartment department, String by) {
        return department.get("kiemtoan", "/api/v1/surveys/results?by=" + by).path("items");
    }

    /** Somebody with a browser who has not signed in. */
    private static final class Visitor {

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String address;

        Visitor(String address) {
            this.address = address;
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"")
                    .matcher(get("/dang-nhap").body());
            assertThat(token.find()).isTrue();
            String body = fields.entrySet().stream()
                            .map(field -> field.getKey() + "=" + field.getValue())
                            .collect(Collectors.joining("&"))
                    + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
