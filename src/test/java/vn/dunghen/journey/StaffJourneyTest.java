package vn.dunghen.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** The administrator keeps the staff; what is locked is locked at once, and somebody can always administer. */
class StaffJourneyTest {

    private static final String STAFF = "/api/v1/staff";
    private static TestDepartment department;

    @BeforeAll
    static void openTheDepartment() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
    }

    @AfterAll
    static void closeTheDepartment() {
        department.close();
    }

    private static Map<String, Object> person(String login) {
        return new HashMap<>(Map.of(
                "login", login,
                "name", "Lê Văn Mới",
                "title", "Chuyên viên",
                "unit", "CN",
                "roles", List.of("officer"),
                "password", "ba-con-cua-bo-ngang"));
    }

    private static Answer change(String login, Map<String, Object> wanted) {
        return department.call("quantri", "PUT", STAFF + "/" + login, wanted);
    }

    @Test
    void somebodyJoinsMovesAndTheTrailTellsIt() {
        assertThat(department
                        .post("quantri", STAFF, person("nguoi.moi"))
                        .path("unit")
                        .asText())
                .isEqualTo("CN");
        assertThat(change("nguoi.moi", Map.of("password", "dunghen")).status())
                .as("too short")
                .isEqualTo(422);
        Answer moved = change("nguoi.moi", Map.of("unit", "TDC", "roles", List.of("officer", "unit-head")));
        assertThat(moved.body().path("unit").asText()).isEqualTo("TDC");
        assertThat(moved.body().path("roles")).hasSize(2);
        String trail = department
                .call("kiemtoan", "GET", "/api/v1/audit/export?from=2026-08-01&to=2026-08-30", null)
                .text();
        assertThat(trail)
                .contains("staff.joined", "staff.moved", "staff.rolesChanged")
                .doesNotContain("ba-con-cua-bo-ngang");
    }

    @Test
    void aLockedPersonIsOutAtOnceAndTheirWorkStaysInTheUnit() throws Exception {
        DossierDriver driver = new DossierDriver(department);
        String code = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"")
                .matcher(get(browser, "/dang-nhap").body());
        assertThat(token.find()).isTrue();
        browser.send(
                HttpRequest.newBuilder(URI.create(department.address() + "/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + token.group(1) + "&username=chuyenvien.tdc&password=dunghen"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(get(browser, "/viec-cua-toi").statusCode()).isEqualTo(200);
        assertThat(department.call("chuyenvien.tdc", "GET", "/api/v1/me", null).status())
                .isEqualTo(200);

        assertThat(change("chuyenvien.tdc", Map.of("active", false)).status()).isEqualTo(200);
        assertThat(get(browser, "/viec-cua-toi").statusCode()).isEqualTo(302);
        assertThat(department.call("chuyenvien.tdc", "GET", "/api/v1/me", null).status())
                .isEqualTo(401);
        assertThat(department
                        .get("truongphong.tdc", "/api/v1/tasks?scope=UNIT&subject=" + code)
                        .at("/items/0/assignee")
                        .asText())
                .isEqualTo("chuyenvien.tdc");

        assertThat(change("chuyenvien.tdc", Map.of("active", true)).status()).isEqualTo(200);
        assertThat(department.call("chuyenvien.tdc", "GET", "/api/v1/me", null).status())
                .isEqualTo(200);
    }

    @Test
    void theLastAdministratorStaysAlsoWhenTwoLockEachOtherAtOnce() throws Exception {
        assertThat(change("quantri", Map.of("active", false)).status()).isEqualTo(409);
        assertThat(change("quantri", Map.of("roles", List.of("officer"))).status())
                .isEqualTo(409);
        Map<String, Object> second = person("quantri.hai");
        second.put("roles", List.of("administrator"));
        department.post("quantri", STAFF, second);
        List<Callable<Answer>> both = List.of(
                () -> change("quantri", Map.of("roles", List.of("officer"))),
                () -> change("quantri.hai", Map.of("roles", List.of("officer"))));
        var pool = Executors.newFixedThreadPool(2);
        try {
            int done = 0;
            for (var one : pool.invokeAll(both)) {
                done += one.get().status() == 200 ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        boolean mine =
                department.get("kiemtoan", "/api/v1/staff?size=200").toString().contains("administrator");
        assertThat(mine).isTrue();
        theOtherGivesTheRoleBack();
    }

    /** Whoever of the two is still administrator; nothing happens when it is the first. */
    private static void theOtherGivesTheRoleBack() throws Exception {
        String second = Base64.getEncoder().encodeToString("quantri.hai:ba-con-cua-bo-ngang".getBytes(UTF_8));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(department.address() + STAFF + "/quantri"))
                                .header("Authorization", "Basic " + second)
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"roles\":[\"administrator\"]}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 403);
        assertThat(change("quantri", Map.of("title", "Quản trị hệ thống")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "login, Hoa, login",
        "login, '', login",
        "login, motcua, login",
        "name, ' ', name",
        "unit, XX, unit",
        "password, ngan, password",
        "title, '', title",
        "roles, vua, roles"
    })
    void whatIsMalformedIsRefusedAtItsField(String field, String value, String error) {
        Map<String, Object> wanted = person("nguoi.sai");
        wanted.put(field, field.equals("roles") ? List.of(value) : value);
        Answer answer = department.call("quantri", "POST", STAFF, wanted);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsText("field")).contains(error);
    }

    @Test
    void anAuditorHasNoOtherRoleAndOnlyTheAdministratorKeepsTheStaff() {
        Map<String, Object> mixed = person("nguoi.lan");
        mixed.put("roles", List.of("auditor", "director"));
        assertThat(department.call("quantri", "POST", STAFF, mixed).status()).isEqualTo(422);
        assertThat(change("congdvc", Map.of("roles", List.of("portal", "director")))
                        .status())
                .isEqualTo(422);
        for (String login : List.of("giamdoc", "motcua", "kiemtoan")) {
            assertThat(department.call(login, "POST", STAFF, person("nguoi.la")).status())
                    .isEqualTo(403);
            assertThat(department
                            .call(login, "PUT", STAFF + "/motcua", Map.of("active", false))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(change("khong.co", Map.of("active", false)).status()).isEqualTo(404);
    }

    private static HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(department.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
