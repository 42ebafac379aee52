package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** Whatever is sent in, the department answers with a sentence people understand, and nothing has changed. */
class BadInputTest {

    private static final String API = "/api/v1";
    private static final String DOSSIERS = API + "/dossiers";
    private static final String GOOD =
            """
            {"procedure":"KHCN-TDCL","channel":"DIRECT","applicant":{"kind":"PERSON","name":"Nguyễn Vân Anh",\
            "idNumber":"012345678901","phone":"0912345678"},"components":[{"code":"DON","kind":"ORIGINAL"},\
            {"code":"TL","kind":"ORIGINAL"},{"code":"GCN","kind":"ORIGINAL"}],"summary":"xin cấp lại"}""";

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
            delimiter = '|',
            value = {
                "procedure | \"NOPE\" | procedure",
                "procedure | null | procedure",
                "procedure | 5 | procedure",
                "procedure | [\"KHCN-TDCL\"] | procedure",
                "procedure | \"a\\u0000\" | procedure",
                "channel | \"X\" | channel",
                "channel | 0 | channel",
                "applicant | null | applicant.kind",
                "applicant | \"x\" | applicant",
                "applicant | {\"kind\":\"PERSON\",\"name\":\"  \"} | applicant.name",
                "applicant | {\"kind\":\"PERSON\",\"name\":\"\\u200b\\ufeff\"} | applicant.name",
                "applicant | {\"kind\":\"PERSON\",\"name\":\"a\\ud800\"} | applicant.name",
                "applicant | {\"kind\":\"PERSON\",\"name\":\"a\\u0007b\"} | applicant.name",
                "applicant | {\"kind\":\"PERSON\",\"name\":\"An\",\"phone\":912345678} | applicant.phone",
                "applicant | {\"kind\":\"PERSON\",\"name\":\"An\",\"email\":\"x\"} | applicant.email",
                "applicant | {\"kind\":\"PERSON\",\"name\":\"An\",\"age\":5} | applicant.age",
                "components | [{\"code\":\"ZZ\",\"kind\":\"COPY\"}] | components[0].code",
                "components | [{\"code\":\"DON\",\"kind\":\"COPY\"},{\"code\":\"DON\",\"kind\":\"COPY\"}] | components[1].code",
                "components | [{\"code\":\"DON\",\"kind\":\"PAPER\"}] | components[0].kind",
                "components | [null] | components[0].code",
                "components | [\"DON\"] | components[0]",
                "components | \"DON\" | components",
                "extra | 1 | extra",
            })
    void aDossierWithABadFieldIsRefusedAtThatField(String key, String value, String field) throws Exception {
        ObjectNode body = (ObjectNode) JSON.readTree(GOOD);
        body.set(key, JSON.readTree("\"HERE\""));
        refusedWithoutDossier(422, body.toString().replace("\"HERE\"", value), field);
    }

    @Test
    void aTextAtItsLongestIsTakenAndOneLongerIsRefused() throws Exception {
        ObjectNode body = (ObjectNode) JSON.readTree(GOOD);
        assertThat(department
                        .post("motcua", DOSSIERS, body.put("summary", "ấ".repeat(1000)))
                        .has("code"))
                .isTrue();
        refusedWithoutDossier(422, body.put("summary", "ấ".repeat(1001)).toString(), "summary");
        refusedWithoutDossier(413, body.put("summary", "ấ".repeat(5_000_000)).toString(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "null", "{}{}", "{\"procedure\":\"a\",\"procedure\":\"b\"}", " "})
    void whatIsNoJsonIsRefused(String body) {
        refusedWithoutDossier(400, body, null);
    }

    @Test
    void aHalfCharacterInAKeyIsRefusedToo() {
        refusedWithoutDossier(400, "{\"\\ud800\":1}", null);
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/json;charset=foo", "garbage", "application/x-www-form-urlencoded"})
    void anotherMediaTypeIsNamedAndRefused(String type) {
        Answer answer = department.call("motcua", "POST", DOSSIERS, GOOD, "Content-Type", type);
        refused(answer, 415);
        assertThat(answer.text()).contains(type.substring(0, 7)).doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope, 404",
        "GET, /dossiers/NOPE, 404",
        "GET, /dossiers/NOPE/timeline, 404",
        "GET, /procedures/NOPE, 404",
        "GET, /tasks/nope, 404",
        "GET, /ladders/nope, 404",
        "DELETE, /dossiers, 405",
        "PATCH, /clock, 405",
        "GET, /dossiers/%00, 400",
        "GET, /dossiers/%FF, 400",
        "GET, /dossiers?q=%00, 400",
        "GET, /dossiers?size=abc, 422",
        "GET, /dossiers?size=0, 422",
        "GET, /dossiers?size=99999999999, 422",
        "GET, /reaskings?from=2026-01-01&to=%2B999999999-12-31, 422",
        "GET, /payments/reconciliation?date=-0001-01-01, 422",
        "GET, /dossiers?cursor=garbage, 422",
        "GET, /dossiers?state=99, 422",
        "GET, /dossiers?state=x, 422",
        "GET, /dossiers?overdue=maybe, 422",
        "GET, /tasks?scope=X, 422",
        "GET, /tasks?due=X, 422",
        "GET, /tasks?cursor=garbage, 422",
        "GET, /tasks?subject=%00, 400",
        "GET, /notices?cursor=garbage, 422",
        "GET, /notices?from=x, 422",
        "GET, /documents?cursor=garbage, 422",
        "GET, /calendar/due?from=x&amount=-1&unit=X, 422",
        "GET, /calendar/days?from=2026-01-01&to=2025-01-01, 422",
    })
    void aBadAddressIsAnsweredWithASentence(String method, String path, int status) {
        refused(department.call("kiemtoan", method, API + path, null), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/tasks?subject=%27%20or%201=1", "/tasks?subject=a:b:c", "/dossiers?q=%25_", "/tasks?kind=x"})
    void aStrangeFilterFindsNothing(String path) {
        assertThat(department.get("kiemtoan", API + path).get("items")).isEmpty();
    }

    @Test
    void withoutAPasswordNothingIsTold() {
        refused(department.call(null, "GET", DOSSIERS, null), 401);
        refused(department.call(null, "POST", DOSSIERS, GOOD), 401);
        refused(department.call("nobody", "GET", API + "/me", null), 401);
    }

    @Test
    void aDossierIsNotThereForThoseWhoMayNotSeeIt() {
        String code = register();
        String task = task("motcua", code).get("id").asText();
        for (String login : List.of("quantri", "chuyenvien.tdc", "truongphong.khtc")) {
            refused(department.call(login, "GET", DOSSIERS + "/" + code, null), 404);
            refused(department.call(login, "GET", DOSSIERS + "/" + code + "/timeline", null), 404);
            refused(department.call(login, "GET", API + "/tasks/" + task, null), 404);
            refused(department.call(login, "POST", API + "/tasks/" + task + "/claim", null), 404);
            assertThat(department.get(login, DOSSIERS).get("items")).isEmpty();
        }
    }

    @Test
    void whoMayReadOnlyChangesNothing() {
        JsonNode task = task("motcua", register());
        String path = API + "/tasks/" + task.get("id").asText();
        refused(department.call("kiemtoan", "POST", path + "/complete", answer(task)), 403);
        refused(department.call("kiemtoan", "POST", path + "/claim", null), 403);
        refused(department.call("kiemtoan", "PUT", path + "/draft", Map.of("data", Map.of())), 403);
        refused(department.call("kiemtoan", "POST", DOSSIERS, GOOD), 403);
        assertThat(department.get("motcua", path).get("version")).isEqualTo(task.get("version"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome | null | outcome",
                "outcome | \"XX\" | outcome",
                "outcome | [\"ACCEPT\"] | outcome",
                "components | null | components",
                "components | \"x\" | components",
                "components | [null] | components[0]",
                "components | [{\"code\":{\"a\":1}}] | components[0].code",
                "components | [{\"code\":\"DON\",\"kind\":null,\"present\":true},{\"code\":\"TL\",\"kind\":\"COPY\",\"present\":true},{\"code\":\"GCN\",\"kind\":\"COPY\",\"present\":true}] | components[0].kind",
                "note | 5 | note",
                "note | \"a\\u0007\" | note",
                "foo | 1 | foo",
            })
    void aTaskWithABadAnswerIsRefusedAndStaysOpen(String key, String value, String field) throws Exception {
        JsonNode task = task("motcua", register());
        ObjectNode data = (ObjectNode) answer(task).get("data");
        data.set(key, JSON.readTree(value));
        Answer answer = complete("motcua", task, Map.of("version", task.get("version"), "data", data));
        refused(answer, 422);
        assertThat(fields(answer)).contains(field);
        assertThat(department
                        .get("motcua", API + "/tasks/" + task.get("id").asText())
                        .get("open")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        JsonNode task = task("motcua", register());
        ObjectNode body = answer(task);
        refused(complete("motcua", task, body.put("version", 77)), 409);
        refused(complete("motcua", task, body.put("version", 99_999_999_999L)), 422);
        refused(complete("motcua", task, body.putNull("version")), 422);
    }

    @Test
    void ofEightAtOnceOneDoesTheTaskAndTheOthersHearWho() throws Exception {
        JsonNode task = task("motcua", register());
        ObjectNode body = answer(task);
        List<Answer> answers = together(8, i -> complete(i % 2 == 0 ? "motcua" : "truongmotcua", task, body));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(7);
        Answer again = complete("motcua", task, body);
        refused(again, 409);
        assertThat(again.body().get("detail").asText())
                .matches(".+ đã làm xong việc này lúc \\d\\d:\\d\\d ngày 03/08/2026\\. Chưa ghi gì của bạn\\.");
        assertThat(department
                        .get(
                                "kiemtoan",
                                API + "/tasks?scope=ALL&subject="
                                        + task.at("/subject/code").asText())
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void sixteenEqualPostsWithOneKeyMakeOneDossier() throws Exception {
        int before = dossiers();
        List<Answer> answers =
                together(16, i -> department.call("motcua", "POST", DOSSIERS, GOOD, "Idempotency-Key", "k-16"));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(dossiers()).isEqualTo(before + 1);
        refused(
                department.call("motcua", "POST", DOSSIERS, GOOD.replace("cấp lại", "đổi"), "Idempotency-Key", "k-16"),
                409);
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void twentyAtOnceGetTheirCodesWithoutGapOrDouble() throws Exception {
        int before = dossiers();
        List<String> codes = together(20, i -> department.call("motcua", "POST", DOSSIERS, GOOD)).stream()
                .map(answer -> answer.body().get("code").asText())
                .sorted()
                .toList();
        assertThat(codes)
                .isEqualTo(IntStream.rangeClosed(before + 1, before + 20)
                        .mapToObj("H99.15-260803-%04d"::formatted)
                        .toList());
    }

    private static void refusedWithoutDossier(int status, String body, String field) {
        int before = dossiers();
        Answer answer = department.call("motcua", "POST", DOSSIERS, body);
        refused(answer, status);
        if (field != null) {
            assertThat(fields(answer)).contains(field);
        }
        assertThat(dossiers()).isEqualTo(before);
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

    private static String register() {
        return department.post("motcua", DOSSIERS, GOOD).get("code").asText();
    }

    private static JsonNode task(String login, String code) {
        return department.get(login, API + "/tasks?subject=" + code).at("/items/0");
    }

    /** The answer the department itself proposes. */
    private static ObjectNode answer(JsonNode task) {
        JsonNode detail =
                department.get("motcua", API + "/tasks/" + task.get("id").asText());
        ObjectNode data = detail.get("data").deepCopy();
        ObjectNode body = JSON.createObjectNode();
        body.set("version", task.get("version"));
        body.set("data", data);
        return body;
    }

    private static Answer complete(String login, JsonNode task, Object body) {
        return department.call(login, "POST", API + "/tasks/" + task.get("id").asText() + "/complete", body);
    }

    private static int dossiers() {
        int count = 0;
        String next = "";
        do {
            JsonNode page = department.get("kiemtoan", DOSSIERS + "?size=200" + next);
            count += page.get("items").size();
            next = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!next.isEmpty());
        return count;
    }

    private static List<Answer> together(int people, IntFunction<Answer> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people);
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int person = i;
            calls.add(() -> {
                start.await();
                return work.apply(person);
            });
        }
        var pool = Executors.newFixedThreadPool(people);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : pool.invokeAll(calls)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kiemtoan, /audit/entries?cursor=abc, cursor",
        "kiemtoan, /audit/entries?cursor=-1, cursor",
        "kiemtoan, /dossiers?cursor=abc, cursor",
        "kiemtoan, /tasks?scope=ALL&cursor=abc, cursor",
        "truongmotcua, /reaskings?from=2026-11-30&to=2026-11-01, to"
    })
    void aPlaceNobodyGaveOutAndAPeriodBackwardsAreRefused(String login, String path, String field) {
        Answer answer = department.call(login, "GET", API + path, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").findValuesAsText("field")).containsExactly(field);
    }
}
