package vn.dunghen.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.ReportOutcome.Check;
import vn.dunghen.report.ReportOutcome.Submit;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.VersionKind;

class UnitReportTest {

    private static final Instant START = Instant.parse("2026-05-07T00:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-04T10:00:00Z");
    private static final Actor HEAD = new Actor("head", "Trưởng phòng", null);
    private static final Actor OFFICE = new Actor("office", "Văn phòng", null);
    private static final ReportText TEXT = new ReportText("Đã làm.", null, null);

    private final UnitReport report = asked();

    @Test
    void theDueMomentItselfIsStillInTime() {
        submit(7, DUE);
        assertThat(report.timeliness(DUE.plusSeconds(900))).isEqualTo(ReportTimeliness.ON_TIME);
    }

    @Test
    void oneSecondLaterIsLateAndStaysLateWhateverComesAfter() {
        submit(7, DUE.plusSeconds(1));
        check(Check.RETURN, "Sai số.", DUE.plusSeconds(60));
        submit(8, DUE.plusSeconds(120));
        check(Check.ACCEPT, null, DUE.plusSeconds(180));
        assertThat(report.timeliness(DUE.plusSeconds(900))).isEqualTo(ReportTimeliness.LATE);
    }

    @Test
    void aReturnDoesNotTurnATimelyReportLate() {
        submit(7, DUE.minusSeconds(60));
        check(Check.RETURN, "Sai số.", DUE.plusSeconds(60));
        submit(8, DUE.plusSeconds(7200));
        assertThat(report.timeliness(DUE.plusSeconds(7200))).isEqualTo(ReportTimeliness.ON_TIME);
        assertThat(report.returns()).isEqualTo(1);
    }

    @Test
    void whoSubmittedNeverChecksNotEvenInAnothersName() {
        submit(7, DUE);
        assertThatThrownBy(() -> report.check(Check.ACCEPT, null, DUE, HEAD, DUE))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> report.check(Check.ACCEPT, null, DUE, new Actor("other", "Làm thay", "head"), DUE))
                .isInstanceOf(RuleViolation.class);
        assertThat(report.wasAccepted()).isFalse();
    }

    @Test
    void anOlderVersionStaysAsItWasAndTheAcceptedOneCountsUntilTheNextIsTaken() {
        submit(7, DUE);
        check(Check.ACCEPT, null, DUE);
        report.correct(TEXT, cells(9), "Cộng nhầm.", HEAD, DUE.plusSeconds(60));
        assertThat(report.accepted().orElseThrow().number()).isEqualTo(1);
        check(Check.ACCEPT, null, DUE.plusSeconds(120));
        assertThat(report.accepted().orElseThrow().number()).isEqualTo(2);
        assertThat(report.accepted().orElseThrow().kind()).isEqualTo(VersionKind.CORRECTION);
        assertThat(report.versions().get(0).cells().get(0).amount()).isEqualByComparingTo("7");
    }

    @Test
    void aCorrectionThatWasGivenBackStaysACorrection() {
        submit(7, DUE);
        check(Check.ACCEPT, null, DUE);
        report.correct(TEXT, cells(9), "Cộng nhầm.", HEAD, DUE);
        check(Check.RETURN, "Vẫn sai.", DUE);
        submit(10, DUE);
        assertThat(report.versions().get(2).kind()).isEqualTo(VersionKind.CORRECTION);
    }

    @Test
    void onlyEstimatesAreAskedForAgain() {
        submit(7, DUE);
        check(Check.ACCEPT, null, DUE);
        assertThat(report.restate(DUE.plusSeconds(3600), DUE)).isTrue();
        assertThat(report.state()).isEqualTo(UnitReportState.FILLING);
        assertThat(report.promise()).as("its reminders begin anew").isEqualTo(2);
        assertThat(report.dueAt()).as("judged by its first date all the same").isEqualTo(DUE);
    }

    @Test
    void nothingIsExcusedOrClosedOnceItWasHandedIn() {
        submit(7, DUE);
        assertThatThrownBy(() -> report.excuse("Bận.", DUE)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> report.closeUnreported(DUE)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoseDateWasStillAheadWhenTheCollectionWasEndedHasNotRefusedToReport() {
        report.closeUnreported(DUE.minusSeconds(10));
        assertThat(report.timeliness(DUE.minusSeconds(5))).isEqualTo(ReportTimeliness.CLOSED_EARLY);
        assertThat(report.timeliness(DUE.plusSeconds(3600)))
                .as("nor later: its date never came for it")
                .isEqualTo(ReportTimeliness.CLOSED_EARLY);
    }

    @Test
    void whatIsNotHandedInAtTheClosingMomentIsNotReported() {
        report.closeUnreported(DUE.plusSeconds(10));
        assertThat(report.timeliness(DUE.plusSeconds(10))).isEqualTo(ReportTimeliness.NOT_REPORTED);
        assertThatThrownBy(() -> submit(7, DUE.plusSeconds(20))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aReturnNeedsItsReason() {
        submit(7, DUE);
        assertThatThrownBy(() -> check(Check.RETURN, " ", DUE)).isInstanceOf(InvalidInput.class);
    }

    private void submit(int value, Instant at) {
        report.submit(Submit.SUBMIT, TEXT, cells(value), null, HEAD, at);
    }

    private void check(Check outcome, String why, Instant at) {
        report.check(outcome, why, at.plusSeconds(86_400), OFFICE, at);
    }

    private static List<ReportCell> cells(int value) {
        return List.of(new ReportCell(
                "H99.15",
                "given.a",
                "Lượt",
                Measure.COUNT,
                CellOrigin.GIVEN,
                BigDecimal.valueOf(value),
                true,
                null,
                null));
    }

    private static UnitReport asked() {
        var rule = new DueRule(0, 5, DueRoll.BEFORE);
        var regime = ReportRegime.define(
                "H99.15",
                new ReportRegime.Head("MAU", "Mẫu", "UBND", null, null, "Mẫu", LocalDate.of(2018, 1, 1), null),
                new ReportRegime.Rhythm(ReportFrequency.FIRST_HALF, 14, rule, rule, 5, 1),
                List.of(),
                Set.of());
        var dates = new CampaignDates(
                LocalDate.of(2025, 12, 15),
                LocalDate.of(2026, 6, 14),
                START,
                DUE,
                DUE.plusSeconds(300_000),
                DUE.plusSeconds(200_000));
        return UnitReport.ask(
                "H99.15", Campaign.plan("H99.15", regime, "2026-H1", "Mẫu", dates, Actor.SYSTEM), "CN", false, START);
    }
}
