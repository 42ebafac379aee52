package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dunghen.testing.TestDepartment.Answer;

/** Every turn by which somebody might make a late dossier a timely one; after each it is still late, and still owed. */
class LateStaysLateTest extends LateDossiers {

    LateStaysLateTest() {
        super(14);
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
}
