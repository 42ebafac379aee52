package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** Whatever is sent to the turns of a dossier, to its search and to the staff list: a clear refusal, nothing changed. */
class TurnsBadInputTest {

    private static final String API = "/api/v1";
    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> WHO = Map.of(
            "supplement",
            "motcua",
            "withdrawal",
            "motcua",
            "opinions",
            OFFICER,
            "mishaps",
            "truongmotcua",
            "signature-recall",
            "giamdoc");
    private static final Map<String, String> GOOD = Map.of(
            "supplement", "{\"components\":[{\"code\":\"DON\",\"kind\":\"ORIGINAL\"}]}",
            "withdrawal", "{\"reason\":\"Người nộp đổi ý.\"}",
            "opinions", "{\"units\":[\"TDC\"],\"question\":\"Có phải kiểm định không?\"}",
            "mishaps", "{\"kind\":\"LOST\",\"reason\":\"Thất lạc.\"}",
            "signature-recall", "{\"reason\":\"Ký nhầm.\"}");

    private static TestDepartment department;
    private static DossierDriver driver;
    private static String working;
    private static String waiting;

    @BeforeAll
    static void open() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        driver = new DossierDriver(department);
        working = driver.begin("KHCN-DKHD", HEAD, OFFICER);
        waiting = driver.begin("KHCN-DKHD", HEAD, OFFICER);
        driver.askForPapers(waiting, HEAD, OFFICER);
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withdrawal | reason | null | reason",
                "withdrawal | reason | \"   \" | reason",
                "withdrawal | reason | 5 | reason",
                "withdrawal | reason | [\"a\"] | reason",
                "withdrawal | reason | \"a\\u0007\" | reason",
                "withdrawal | reason | \"a\\ud800\" | reason",
                "withdrawal | reason | \"a\\u0000\" | reason",
                "withdrawal | extra | 1 | extra",
                "signature-recall | reason | \"a\\u0007\" | reason",
                "signature-recall | extra | 1 | extra",
                "mishaps | kind | null | kind",
                "mishaps | kind | \"X\" | kind",
                "mishaps | kind | 0 | kind",
                "mishaps | kind | {} | kind",
                "mishaps | reason | null | reason",
                "mishaps | reason | \"a\\ud800\" | reason",
                "mishaps | extra | {} | extra",
                "opinions | units | null | units",
                "opinions | units | [] | units",
                "opinions | units | [null] | units",
                "opinions | units | \"TDC\" | units",
                "opinions | units | [\"NOPE\"] | units[0]",
                "opinions | units | [5] | units[0]",
                "opinions | units | [\"CN\"] | units",
                "opinions | units | [\"a\\u0000\"] | units[0]",
                "opinions | question | null | question",
                "opinions | question | \"a\\ud800\" | question",
                "opinions | due | \"2026-02-30\" | due",
                "opinions | due | \"hôm nay\" | due",
                "opinions | due | 5 | due",
                "opinions | due | \"2026-08-03\" | due",
                "opinions | due | \"2020-01-01\" | due",
                "opinions | due | \"2026-08-08\" | due",
                "opinions | due | \"9999-12-31\" | due",
                "opinions | due | \"+999999999-12-31\" | due",
                "opinions | extra | 1 | extra",
                "supplement | components | null | components",
                "supplement | components | [] | components",
                "supplement | note | 5 | note",
                "supplement | note | \"a\\u0007\" | note",
                "supplement | components | [null] | components[0].code",
                "supplement | components | \"DON\" | components",
                "supplement | components | [{\"code\":\"ZZ\",\"kind\":\"COPY\"}] | components[0].code",
                "supplement | components | [{\"code\":\"DON\",\"kind\":\"X\"}] | components[0].kind",
                "supplement | components | [{\"code\":\"DON\",\"kind\":\"COPY\"},{\"code\":\"DON\",\"kind\":\"COPY\"}] | components[1].code",
                "supplement | extra | 1 | extra",
            })
    void aTurnWithABadFieldIsRefusedAtThatField(String turn, String key, String value, String field) throws Exception {
        String code = turn.equals("supplement") ? waiting : working;
        ObjectNode body = (ObjectNode) JSON.readTree(GOOD.get(turn));
        body.put(key, "HERE");
        Answer answer =
                nothingHappens(code, 422, WHO.get(turn), turn, body.toString().replace("\"HERE\"", value));
        assertThat(answer.body().path("errors").findValuesAsText("field"))
                .as(answer.text())
                .contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement", "withdrawal", "opinions", "mishaps"})
    void aTurnThatIsNoJsonOrTooLongIsRefused(String turn) {
        String code = turn.equals("supplement") ? waiting : working;
        for (String broken : List.of("{\"a\":", "null", "[]", "\"x\"", " ")) {
            Answer answer = department.call(WHO.get(turn), "POST", API + "/dossiers/" + code + "/" + turn, broken);
            assertThat(answer.status()).as(broken + answer.text()).isIn(400, 422);
        }
        String long2001 = "ấ".repeat(2001);
        for (String field : List.of("reason", "question")) {
            if (GOOD.get(turn).contains(field)) {
                nothingHappens(code, 422, WHO.get(turn), turn, with(turn, field, long2001));
                nothingHappens(code, 413, WHO.get(turn), turn, with(turn, field, "ấ".repeat(5_000_000)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement", "withdrawal", "opinions", "mishaps"})
    void whoMayNotIsToldSoOrSeesNothing(String turn) {
        String code = turn.equals("supplement") ? waiting : working;
        for (String reader : List.of("kiemtoan", "vanthu")) {
            Answer answer = department.call(reader, "POST", API + "/dossiers/" + code + "/" + turn, GOOD.get(turn));
            assertThat(answer.status()).as(reader + answer.text()).isIn(403, 404);
        }
        for (String stranger : List.of("quantri", "chuyenvien.tdc", "truongphong.khtc")) {
            nothingHappens(code, 404, stranger, turn, GOOD.get(turn));
        }
        refused(department.call(null, "POST", API + "/dossiers/" + code + "/" + turn, GOOD.get(turn)), 401);
        refused(department.call(WHO.get(turn), "POST", API + "/dossiers/NOPE/" + turn, GOOD.get(turn)), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement", "withdrawal", "opinions", "mishaps"})
    void aClosedDossierTakesNoTurn(String turn) {
        String over = driver.register("KHCN-DKHD");
        driver.complete(
                "motcua", over, "check-components", Map.of("outcome", "REFUSE", "reason", "Không thuộc thẩm quyền."));
        Answer answer = department.call(
                WHO.get(turn).equals(OFFICER) ? "motcua" : WHO.get(turn),
                "POST",
                API + "/dossiers/" + over + "/" + turn,
                GOOD.get(turn));
        assertThat(answer.status()).as(answer.text()).isIn(403, 409);
        assertThat(answer.body().path("detail").asText()).isNotBlank();
    }

    @Test
    void papersAskedForInWordsArriveInWords() {
        String code = driver.begin("KHCN-DKHD", HEAD, OFFICER);
        driver.askForPapers(code, HEAD, OFFICER);
        for (String nothing : List.of("{\"components\":[]}", "{\"components\":[],\"note\":\"  \"}")) {
            Answer answer = nothingHappens(code, 422, "motcua", "supplement", nothing);
            assertThat(answer.body().at("/errors/0/message").asText()).contains("ghi rõ đã nhận gì");
        }
        String said = "Bản vẽ đã ghi kích thước.";
        assertThat(driver.happens("motcua", code, "supplement", Map.of("components", List.of(), "note", said))
                        .status())
                .isEqualTo(200);
        assertThat(driver.dossier(code).at("/supplements/0/arrivedWords").asText())
                .isEqualTo(said);
        assertThat(department
                        .get("kiemtoan", API + "/dossiers/" + code + "/timeline")
                        .toString())
                .contains(said);

        List<Map<String, Object>> unticked = driver.papers("KHCN-DKHD").stream()
                .map(paper -> Map.<String, Object>of("code", paper.get("code"), "present", false))
                .toList();
        String before = driver.dossier(code).toString();
        Answer answer = driver.attempt(
                "motcua", code, "receive-supplement", Map.of("outcome", "STILL_MISSING", "components", unticked));
        refused(answer, 422);
        assertThat(answer.body().path("errors").findValuesAsText("field")).containsExactly("components");
        assertThat(driver.dossier(code)).hasToString(before);
        driver.complete(
                "motcua",
                code,
                "receive-supplement",
                Map.of("outcome", "STILL_MISSING", "components", unticked, "note", "Bản vẽ thiếu dấu."));
        assertThat(department
                        .get("kiemtoan", API + "/dossiers/" + code + "/timeline")
                        .toString())
                .contains("Bản vẽ thiếu dấu.");
    }

    @Test
    void aTurnTakenTwiceIsTakenOnce() {
        String code = driver.begin("KHCN-DKHD", HEAD, OFFICER);
        for (String turn : List.of("opinions", "mishaps", "withdrawal")) {
            String path = API + "/dossiers/" + code + "/" + turn;
            assertThat(department
                            .call(WHO.get(turn), "POST", path, GOOD.get(turn))
                            .status())
                    .as(turn)
                    .isEqualTo(200);
            refused(department.call(WHO.get(turn), "POST", path, GOOD.get(turn)), 409);
        }
        refused(department.call(OFFICER, "POST", API + "/dossiers/" + code + "/opinions", GOOD.get("opinions")), 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplement", "withdrawal", "opinions", "mishaps"})
    void ofEightAtOnceOneTakesTheTurn(String turn) throws Exception {
        String code = driver.begin("KHCN-DKHD", HEAD, OFFICER);
        if (turn.equals("supplement")) {
            driver.askForPapers(code, HEAD, OFFICER);
        }
        List<Answer> answers = together(
                8,
                () -> department.call(WHO.get(turn), "POST", API + "/dossiers/" + code + "/" + turn, GOOD.get(turn)));
        assertThat(answers.stream().map(Answer::status).sorted().toList())
                .as(answers.stream().map(Answer::text).toList().toString())
                .containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void anOpinionWithoutWordsIsAskedForAgain() {
        String code = driver.begin("KHCN-DKHD", HEAD, OFFICER);
        department.post(OFFICER, API + "/dossiers/" + code + "/opinions", GOOD.get("opinions"));
        Answer answer = driver.attempt("truongphong.tdc", code, "give-opinion", Map.of());
        refused(answer, 422);
        assertThat(answer.body().path("errors").findValuesAsText("field")).contains("opinion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "login | null | login",
                "login | \"Có Dấu\" | login",
                "login | \"motcua\" | login",
                "login | \"a\\u0000\" | login",
                "name | \" \" | name",
                "name | 5 | name",
                "unit | \"NOPE\" | unit",
                "unit | null | unit",
                "roles | [\"king\"] | roles",
                "roles | [null] | roles",
                "roles | \"officer\" | roles",
                "active | \"maybe\" | active",
                "password | \"a\" | password",
                "extra | 1 | extra",
            })
    void aBadColleagueIsNotAdded(String key, String value, String field) throws Exception {
        String good = "{\"login\":\"nguoi.moi\",\"name\":\"Lê Văn Mới\",\"title\":\"Chuyên viên\",\"unit\":\"CN\","
                + "\"roles\":[\"officer\"],\"password\":\"mat-khau-dau-tien\"}";
        ObjectNode body = (ObjectNode) JSON.readTree(good);
        body.put(key, "HERE");
        Answer answer = department.call(
                "quantri", "POST", API + "/staff", body.toString().replace("\"HERE\"", value));
        assertThat(answer.status()).as(answer.text()).isIn(409, 422);
        assertThat(answer.text()).contains(field);
        for (String login : List.of("motcua", "giamdoc", "kiemtoan")) {
            refused(department.call(login, "POST", API + "/staff", good), 403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":5}",
                "{\"state\":\"x\"}",
                "{\"state\":99}",
                "{\"text\":\"a\\u0000\"}",
                "{\"text\":\"a\\ud800\"}",
                "{\"channel\":\"X\"}",
                "{\"ending\":\"X\"}",
                "{\"acceptedFrom\":\"2026-02-30\"}",
                "{\"acceptedFrom\":\"+999999999-12-31\"}",
                "{\"acceptedFrom\":\"2026-03-01\",\"acceptedTo\":\"2026-02-01\"}",
                "{\"overdue\":\"maybe\"}",
                "{\"size\":0}",
                "{\"cursor\":\"garbage\"}",
                "{\"foo\":1}"
            })
    void aStrangeSearchIsRefusedOrFindsNothing(String body) {
        for (String path : List.of("/dossiers/search", "/dossiers/search/count", "/dossiers/search.xlsx")) {
            Answer answer = department.call("kiemtoan", "POST", API + path, body);
            assertThat(answer.status()).as(path + answer.text()).isIn(200, 400, 422);
        }
    }

    private static String with(String turn, String field, String value) {
        try {
            return ((ObjectNode) JSON.readTree(GOOD.get(turn)))
                    .put(field, value)
                    .toString();
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Answer nothingHappens(String code, int status, String who, String turn, String body) {
        String before = driver.dossier(code) + String.join(",", driver.open(code));
        Answer answer = department.call(who, "POST", API + "/dossiers/" + code + "/" + turn, body);
        refused(answer, status);
        assertThat(driver.dossier(code) + String.join(",", driver.open(code))).isEqualTo(before);
        return answer;
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("detail").asText())
                .containsPattern("[ạảấầậắặđềệểếìịỉọộồốớờợụủưứừựỳýãõôêâơéóúáàòù]")
                .doesNotContain("Yêu cầu không thực hiện được");
    }

    private static List<Answer> together(int people, Callable<Answer> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            calls.add(() -> {
                start.await();
                return work.call();
            });
        }
        var pool = Executors.newFixedThreadPool(people);
        try {
            List<Answer> answers = new ArrayList<>();
            for (var one : pool.invokeAll(calls)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
