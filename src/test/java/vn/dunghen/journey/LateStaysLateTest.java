package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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

/** Every door by which somebody might make a late dossier a timely one; behind each it is still late, and still owed. */
class LateStaysLateTest {

    private static final String API = "/api/v1";
    private static final String PROCEDURE = "KHCN-DKHD";
    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";
    private static final String PROMISED = "2026-03-23T17:00:00+07:00";
    private static final int LATE = 24;

    private static final Deque<String> CODES = new ArrayDeque<>();
    private static TestDepartment department;
    private static DossierDriver driver;
    private static String askedAfterTheLimit;
    private static int apologised;

    /** All promised for Monday 23/3 at 17:00; it is Tuesday, nobody has apologised. */
    @BeforeAll
    static void letThemBecomeLate() {
        department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00");
        driver = new DossierDriver(department);
        askedAfterTheLimit = driver.begin(PROCEDURE, HEAD, OFFICER);
        for (int i = 1; i < LATE; i++) {
            CODES.add(driver.begin(PROCEDURE, HEAD, OFFICER));
        }
        department.moveClock("2026-03-17T09:00:00+07:00");
        driver.askForPapers(askedAfterTheLimit, HEAD, OFFICER);
        department.moveClock("2026-03-19T09:00:00+07:00");
        papersArrive(askedAfterTheLimit);
        department.moveClock("2026-03-24T09:00:00+07:00");
    }

    @AfterAll
    static void close() {
        department.close();
    }

    @Test
    void aSupplementAskedAfterTheDayMovesOnlyTheCurrentDate() {
        String code = aLateOne();
        driver.askForPapers(code, HEAD, OFFICER);
        stillLate(code);
        papersArrive(code);
        stillLate(code);
        assertThat(kinds(code)).as("the refusal to move is written down").contains("NOT_MOVED");
        driver.work(code, HEAD, OFFICER);
        stillLate(code);
    }

    @Test
    void aSupplementAskedAfterTheNoticeLimitDidNotMoveTheOriginalDate() {
        stillLate(askedAfterTheLimit);
        assertThat(driver.dossier(askedAfterTheLimit).at("/appointment/current").asText())
                .isGreaterThan(PROMISED);
        assertThat(kinds(askedAfterTheLimit)).contains("NOT_MOVED").doesNotContain("PAUSE");
    }

    @Test
    void papersNobodyAskedForChangeNothing() {
        String code = aLateOne();
        refused(driver.happens("motcua", code, "supplement", Map.of("components", driver.papers(PROCEDURE))), 409);
        stillLate(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10", "2026-03-20", "2026-03-23"})
    void aDayThatIsOverIsNoLongerDecided(String day) {
        for (String kind : List.of("SWAPPED_OFF", "HOLIDAY")) {
            refused(
                    department.call(
                            "quantri",
                            "POST",
                            API + "/calendar/days",
                            decision(Map.of("date", day, "kind", kind, "name", "Nghỉ bổ sung"))),
                    422);
        }
        stillLate(CODES.peek());
    }

    @Test
    void daysOffStillToComeHelpNobodyWhoIsLate() {
        String code = aLateOne();
        String again = apologisedWithANewDate("2026-05-20");
        department.post(
                "quantri",
                API + "/calendar/days",
                decision(
                        Map.of("date", "2026-05-19", "kind", "SWAPPED_OFF"),
                        Map.of("date", "2026-05-20", "kind", "SWAPPED_OFF")));
        stillLate(code);
        stillLate(again);
        assertThat(driver.dossier(again).at("/appointment/current").asText())
                .as("the day of the letter may leave a day off")
                .isEqualTo("2026-05-21T17:00:00+07:00");
    }

    @Test
    void aLongerLimitIsForDossiersToCome() {
        String code = aLateOne();
        ProposalDriver proposals = new ProposalDriver(department);
        Map<String, Object> change = ProposalDriver.change("CHANGED", PROCEDURE, "KHCN", 60, "CN");
        change.put(
                "components",
                driver.papers(PROCEDURE).stream()
                        .map(paper -> Map.of("code", paper.get("code"), "name", "Giấy tờ", "kind", paper.get("kind")))
                        .toList());
        refused(
                department.call(
                        HEAD,
                        "POST",
                        API + "/procedure-proposals",
                        ProposalDriver.proposal("2026-03-01", List.of(change))),
                422);
        String today =
                department.get("quantri", API + "/clock").path("now").asText().substring(0, 10);
        String proposed = proposals.propose(HEAD, ProposalDriver.proposal(today, List.of(change)));
        proposals.publish(HEAD, proposed);
        stillLate(code);
        driver.askForPapers(code, HEAD, OFFICER);
        papersArrive(code);
        stillLate(code);
    }

    @Test
    void anImportedCatalogueIsOnlyAProposal() {
        String code = aLateOne();
        byte[] workbook = department.download("vanphong", API + "/procedures/catalogue.xlsx");
        for (String confirm : List.of("false", "true")) {
            Answer answer = department.upload(
                    HEAD,
                    API + "/procedures/import",
                    "danh-muc.xlsx",
                    workbook,
                    "confirm",
                    confirm,
                    "title",
                    "Công bố lại danh mục",
                    "reason",
                    "Rà soát",
                    "effectiveFrom",
                    "2026-12-01");
            assertThat(answer.status()).as(answer.text()).isLessThan(500);
        }
        stillLate(code);
    }

    @Test
    void aWithdrawalKeepsTheDebt() {
        String code = aLateOne();
        assertThat(driver.happens("motcua", code, "withdrawal", Map.of("reason", "Người nộp đổi ý."))
                        .status())
                .isEqualTo(200);
        stillLate(code);
        driver.complete("motcua", code, "return-papers", Map.of());
        stillLate(code);
        assertThat(driver.dossier(code).path("closed").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"STOP, Người nộp không hợp tác.", "REFUSE, Không đủ điều kiện theo quy định."})
    void anotherEndingIsAsLateAsAResult(String outcome, String reason) {
        String code = aLateOne();
        driver.complete(
                OFFICER,
                code,
                "appraise",
                Map.of("outcome", outcome, "findings", "Đã xem xét hồ sơ.", "reason", reason));
        driver.complete(HEAD, code, "review", Map.of());
        driver.complete("phogiamdoc", code, "sign", Map.of());
        driver.complete("vanthu", code, "issue-result", Map.of());
        stillLate(code);
        driver.handOut(code);
        stillLate(code);
        assertThat(driver.dossier(code).path("closed").asBoolean()).isFalse();
    }

    @Test
    void anApologyWithANewDateSettlesTheDebtAndLeavesItLate() {
        String code = apologisedWithANewDate("2026-05-15");
        JsonNode dossier = stillLate(code);
        assertThat(dossier.at("/appointment/current").asText()).isEqualTo("2026-05-15T17:00:00+07:00");
        assertThat(dossier.at("/timeliness/againstCurrent").asText()).isEqualTo("RUNNING");
        driver.work(code, HEAD, OFFICER);
        dossier = stillLate(code);
        assertThat(dossier.at("/timeliness/againstCurrent").asText()).isEqualTo("EARLY");
        assertThat(dossier.at("/apologies/0/inTime").asBoolean()).isFalse();
        driver.handOut(code);
        stillLate(code);
    }

    @Test
    void anErrorFoundAtTheDeskBeginsTheWorkAnewButNotTheTime() {
        String code = aLateOne();
        driver.work(code, HEAD, OFFICER);
        stillLate(code);
        driver.announce(code);
        driver.complete("motcua", code, "return-result", Map.of("outcome", "ERROR", "reason", "Ghi sai tên tổ chức."));
        stillLate(code);
        driver.complete("motcua", code, "hand-over", Map.of());
        driver.complete(HEAD, code, "assign-officer", Map.of());
        driver.askForPapers(code, HEAD, OFFICER);
        papersArrive(code);
        stillLate(code);
        driver.work(code, HEAD, OFFICER);
        stillLate(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOST", "DAMAGED", "AGENCY_ERROR"})
    void aMishapExcusesNothing(String kind) {
        String code = aLateOne();
        assertThat(driver.happens("truongmotcua", code, "mishaps", Map.of("kind", kind, "reason", "Kho bị dột."))
                        .status())
                .isEqualTo(200);
        stillLate(code);
    }

    @Test
    void theClockDoesNotGoBack() {
        String code = aLateOne();
        for (String back : List.of("2026-03-23T16:59:00+07:00", "2026-03-09T09:00:00+07:00")) {
            refused(department.call("quantri", "PUT", API + "/clock", Map.of("now", back)), 409);
        }
        stillLate(code);
    }

    @Test
    void staffAndTheirUnitsMayChangeTheDossierDoesNot() {
        String code = aLateOne();
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("unit", "TDC"), Map.of("active", false), Map.of("unit", "CN", "active", true))) {
            Answer answer = department.call("quantri", "PUT", API + "/staff/" + OFFICER, change);
            assertThat(answer.status()).as(answer.text()).isIn(200, 409);
            stillLate(code);
        }
        assertThat(driver.dossier(code).path("unit").asText()).isEqualTo("CN");
    }

    @Test
    void theLadderMovesRemindersOnly() {
        String code = aLateOne();
        refused(
                department.call(
                        "quantri",
                        "PUT",
                        API + "/ladders/dossier",
                        Map.of("rungs", List.of(Map.of("code", "EXPIRED", "active", false)))),
                422);
        Answer later = department.call(
                "quantri",
                "PUT",
                API + "/ladders/dossier",
                Map.of("rungs", List.of(Map.of("code", "EXPIRED", "offsetDays", 30))));
        assertThat(later.status()).as(later.text()).isIn(200, 422);
        stillLate(code);
    }

    @Test
    void aSubstituteIsAsLateAsWhoIsAway() {
        String code = aLateOne();
        department.post(
                "quantri",
                API + "/substitutions",
                Map.of(
                        "absent", "truongphong.cn",
                        "substitute", "chuyenvien.cn",
                        "from", "2026-03-24T09:00",
                        "to", "2026-03-26T17:00",
                        "reason", "Nghỉ phép"));
        stillLate(code);
        driver.complete(OFFICER, code, "appraise", Map.of("findings", "Hồ sơ đủ điều kiện."));
        stillLate(code);
    }

    @Test
    void theSamePapersAgainAreAnotherDossier() {
        String code = aLateOne();
        String other = driver.register("TDC-HC", driver.papers("TDC-HC"));
        assertThat(other).isNotEqualTo(code);
        Answer doubled = department.call(
                "motcua",
                "POST",
                API + "/dossiers",
                Map.of(
                        "code",
                        code,
                        "procedure",
                        "TDC-HC",
                        "channel",
                        "DIRECT",
                        "applicant",
                        Map.of("kind", "PERSON", "name", "Nguyễn Vân Anh")));
        refused(doubled, 422);
        stillLate(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "originalDue",
                "currentDue",
                "firstDue",
                "acceptedAt",
                "finishedAt",
                "resolvedAt",
                "clockStoppedAt",
                "timeliness",
                "late",
                "at"
            })
    void noBodyTakesADateThatIsNotItsOwn(String field) {
        String code = aLateOne();
        CODES.addFirst(code);
        Map<String, Map<String, Object>> bodies = Map.of(
                "supplement", Map.of("components", driver.papers(PROCEDURE)),
                "withdrawal", Map.of("reason", "Đổi ý."),
                "opinions", Map.of("units", List.of("TDC"), "question", "Có ý kiến gì?"),
                "mishaps", Map.of("kind", "LOST", "reason", "Thất lạc."));
        bodies.forEach((what, body) -> {
            Map<String, Object> more = new HashMap<>(body);
            more.put(field, "2026-12-31T17:00:00+07:00");
            for (String who : List.of("motcua", "truongmotcua", OFFICER, "quantri")) {
                Answer answer = driver.happens(who, code, what, more);
                assertThat(answer.status())
                        .as(what + " by " + who + answer.text())
                        .isIn(403, 404, 422);
            }
        });
        for (Map.Entry<String, String> task :
                Map.of("appraise", OFFICER, "draft-apology", OFFICER).entrySet()) {
            Answer answer = driver.attempt(
                    task.getValue(),
                    code,
                    task.getKey(),
                    Map.of(
                            field,
                            "2026-12-31T17:00:00+07:00",
                            "findings",
                            "Đủ điều kiện.",
                            "cause",
                            "WORKLOAD",
                            "reason",
                            "Nhiều việc"));
            refused(answer, 422);
        }
        for (String put : List.of("/clock", "/ladders/dossier", "/staff/" + OFFICER)) {
            refused(department.call("quantri", "PUT", API + put, Map.of(field, "2026-12-31T17:00:00+07:00")), 422);
        }
        for (String method : List.of("PUT", "PATCH", "DELETE", "POST")) {
            Answer answer = department.call(
                    "quantri", method, API + "/dossiers/" + code, Map.of(field, "2026-12-31T17:00:00+07:00"));
            assertThat(answer.status()).as(answer.text()).isIn(404, 405);
        }
        stillLate(code);
    }

    @Test
    void anAnswerKeptFromATimelyDayIsNotReplayedAsNew() {
        String code = aLateOne();
        Map<String, Object> body = Map.of("kind", "LOST", "reason", "Thất lạc khi luân chuyển.");
        String path = API + "/dossiers/" + code + "/mishaps";
        Answer first = department.call("truongmotcua", "POST", path, body, "Idempotency-Key", "cua-1");
        Answer again = department.call("truongmotcua", "POST", path, body, "Idempotency-Key", "cua-1");
        assertThat(again.text()).isEqualTo(first.text());
        refused(
                department.call(
                        "truongmotcua",
                        "POST",
                        path,
                        Map.of("kind", "DAMAGED", "reason", "Khác."),
                        "Idempotency-Key",
                        "cua-1"),
                409);
        stillLate(code);
    }

    @Test
    void theTasksOfOthersStayTheirs() {
        String code = aLateOne();
        for (Map.Entry<String, String> task :
                Map.of("appraise", OFFICER, "draft-apology", OFFICER).entrySet()) {
            JsonNode mine = driver.task(task.getValue(), code, task.getKey());
            String path = API + "/tasks/" + mine.path("id").asText();
            JsonNode detail = department.get(task.getValue(), path);
            Map<String, Object> body = Map.of("version", detail.path("version").asInt(), "data", detail.path("data"));
            for (String other : List.of(
                    "motcua", "quantri", "kiemtoan", "chuyenvien.tdc", "truongphong.tdc", "vanthu", "thanhtra")) {
                for (String what : List.of("/complete", "/claim", "/release")) {
                    assertThat(department.call(other, "POST", path + what, body).status())
                            .as(other + what)
                            .isIn(403, 404);
                }
            }
        }
        stillLate(code);
    }

    @Test
    void anExtensionIsNotAskedForOnceTheDayIsOver() {
        String code = aLateOne();
        if (driver.open(code).contains("declare-progress")) {
            driver.attempt(
                    OFFICER,
                    code,
                    "declare-progress",
                    Map.of(
                            "outcome",
                            "EXTENSION",
                            "cause",
                            "COMPLEX",
                            "reason",
                            "Phức tạp",
                            "proposedDate",
                            "2026-05-15"));
        }
        stillLate(code);
        assertThat(kinds(code)).doesNotContain("EXTENSION");
    }

    private static String aLateOne() {
        return CODES.remove();
    }

    private static String apologisedWithANewDate(String date) {
        String code = aLateOne();
        driver.apologise(
                code, HEAD, OFFICER, Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ", "proposedDate", date));
        apologised++;
        return code;
    }

    private static void papersArrive(String code) {
        Answer answer = driver.happens("motcua", code, "supplement", Map.of("components", driver.papers(PROCEDURE)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        driver.complete("motcua", code, "receive-supplement", Map.of());
    }

    @SafeVarargs
    private static Map<String, Object> decision(Map<String, Object>... days) {
        return Map.of("basis", "Thông báo số 5", "days", List.of(days));
    }

    private static List<String> kinds(String code) {
        return driver.dossier(code).path("clock").findValuesAsText("kind");
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    /** The facts and the table still say so; what was owed is owed, or its apology has been sent. */
    private static JsonNode stillLate(String code) {
        JsonNode dossier = driver.dossier(code);
        assertThat(dossier.at("/timeliness/againstOriginal").asText()).isIn("LATE", "RUNNING_LATE");
        assertThat(dossier.at("/appointment/first").asText()).isEqualTo(PROMISED);
        assertThat(dossier.at("/appointment/original").asText()).isEqualTo(PROMISED);
        boolean sent = false;
        for (JsonNode apology : dossier.path("apologies")) {
            sent |= !apology.path("sentAt").isNull() && !apology.path("sentAt").isMissingNode();
        }
        assertThat(dossier.path("debts").isEmpty())
                .as("owed unless apologised for")
                .isEqualTo(sent);
        JsonNode row = department
                .get("kiemtoan", API + "/statistics/dossiers?from=2026-03-01&to=2026-12-31&by=procedure")
                .path("items")
                .findParents("key")
                .stream()
                .filter(one -> one.path("key").asText().equals(PROCEDURE))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("resolvedLate").asInt() + row.path("pendingLate").asInt())
                .as(row.toString())
                .isEqualTo(LATE);
        assertThat(row.path("lateApologisedInTime").asInt()).as(row.toString()).isZero();
        assertThat(row.path("lateApologisedLate").asInt()
                        + row.path("lateNotApologised").asInt())
                .as(row.toString())
                .isEqualTo(row.path("resolvedLate").asInt());
        assertThat(row.path("apologiesOwed").asInt()).as(row.toString()).isEqualTo(LATE - apologised);
        return dossier;
    }
}
