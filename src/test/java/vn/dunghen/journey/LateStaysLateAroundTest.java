package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.testing.TestDepartment.Answer;

/** Every door beside the dossier by which it might become timely: calendar, catalogue, clock, staff, ladders, bodies. */
class LateStaysLateAroundTest extends LateDossiers {

    LateStaysLateAroundTest() {
        super(16);
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
        stillLate(codes.peek());
    }

    @Test
    void daysOffStillToComeHelpNobodyWhoIsLate() {
        String code = aLateOne();
        String again = apologisedWithANewDate("2026-05-20");
        Map<String, Object> daysOff = new HashMap<>(decision(
                Map.of("date", "2026-05-19", "kind", "SWAPPED_OFF"),
                Map.of("date", "2026-05-20", "kind", "SWAPPED_OFF")));
        daysOff.put(
                "seen",
                department
                        .post("quantri", API + "/calendar/preview", daysOff)
                        .path("seen")
                        .asText());
        department.post("quantri", API + "/calendar/days", daysOff);
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
        codes.addFirst(code);
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
}
