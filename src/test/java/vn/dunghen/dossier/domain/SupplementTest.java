package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dunghen.dossier.domain.DossierWorkTest.refused;
import static vn.dunghen.dossier.domain.Samples.ACCEPTED;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;
import static vn.dunghen.dossier.domain.Samples.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.SupplementStage;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.InvalidInput;

/** Handed over on Monday 2 March 2026: slip 02 is in time until Thursday 5 March, 17:00. */
class SupplementTest {

    private static final Limit WINDOW = new Limit(30, LimitUnit.CALENDAR_DAY);
    private static final Instant LAST_NOTICE = at("2026-03-05T17:00");
    private static final List<Registration.Paper> LICENCE = List.of(new Registration.Paper("GP", PaperKind.COPY));

    private static Dossier waiting(Dossier dossier, Instant sent) {
        Turns.toAppraisal(dossier, ACCEPTED);
        Turns.ask(dossier, ACCEPTED);
        Turns.send(dossier, sent);
        return dossier;
    }

    private static void papersCome(Dossier dossier, Instant arrived, Instant checked) {
        dossier.bringPapers(LICENCE, null, arrived);
        dossier.receivePapers(SupplementCheck.COMPLETE, Turns.allPapers(), null, CALENDAR, CLERK, checked);
    }

    @Test
    void withinTheNoticeLimitTheClockStandsAndTheWholeLimitIsCountedAgainFromTheArrival() {
        var dossier = waiting(Samples.accepted(), LAST_NOTICE);
        assertThat(dossier.state()).isEqualTo(DossierState.SUPPLEMENT_ASKED);
        assertThat(dossier.paused()).isTrue();
        assertThat(dossier.supplements().get(0).lawful()).isTrue();
        assertThat(dossier.ledger().get(1).kind()).isEqualTo(LedgerKind.PAUSE);
        assertThat(dossier.ledger().get(1).dueAfter()).isEqualTo(DUE);

        // long after the promise nothing is late and nothing is owed: the applicant is awaited
        var muchLater = at("2026-03-30T08:00");
        assertThat(dossier.againstOriginal(muchLater)).contains(Timeliness.RUNNING);
        assertThat(dossier.owesApology(muchLater)).isFalse();

        papersCome(dossier, at("2026-03-30T09:00"), at("2026-04-01T09:00"));
        assertThat(dossier.state()).isEqualTo(DossierState.PROCESSING);
        assertThat(dossier.step()).isEqualTo(WorkStep.APPRAISE);
        assertThat(dossier.originalDue()).isEqualTo(at("2026-04-13T17:00"));
        assertThat(dossier.currentDue()).isEqualTo(at("2026-04-13T17:00"));
        assertThat(dossier.firstDue()).isEqualTo(DUE);
        var row = dossier.ledger().get(2);
        assertThat(row.kind()).isEqualTo(LedgerKind.RESTART);
        assertThat(row.movesOriginal()).isTrue();
        assertThat(row.explanation()).isNotEmpty();
        assertThat(row.slip()).isEqualTo("02/2026");
        assertThat(dossier.debts(at("2026-04-13T17:00"))).isEmpty();
        assertThat(dossier.debts(at("2026-04-13T17:00:01"))).containsExactly(new Promise(2, at("2026-04-13T17:00")));
    }

    @Test
    void aLaterDayPromisedBeforeTheRequestStaysAndTheExplanationSaysSo() {
        var dossier = Samples.accepted();
        var promised = LocalDate.of(2026, 4, 29);
        dossier.declareProgress(
                ForecastOutcome.EXTENSION,
                DelayCause.WORKLOAD,
                "Nhiều hồ sơ cùng lúc",
                promised,
                CALENDAR,
                CLERK,
                at("2026-03-03T09:00"));
        dossier.openApology(CALENDAR, at("2026-03-03T09:30"));
        Samples.apologise(dossier, promised, at("2026-03-03T10:00"));
        waiting(dossier, at("2026-03-04T09:00"));
        papersCome(dossier, at("2026-03-05T09:00"), at("2026-03-05T10:00"));
        var row = dossier.ledger().get(dossier.ledger().size() - 1);
        assertThat(row.kind()).isEqualTo(LedgerKind.RESTART);
        assertThat(row.dueAfter()).isEqualTo(at("2026-04-29T17:00"));
        assertThat(String.join(" ", row.explanation()))
                .contains("2026-03-19")
                .endsWith("Đã hẹn 17:00 thứ Tư 29/04/2026, muộn hơn hạn tính ra; ngày hẹn ấy giữ nguyên.");
    }

    @Test
    void aSecondAfterTheNoticeLimitOnlyTheCurrentDateMovesAndTheFirstPromiseStaysOwed() {
        var dossier = waiting(Samples.accepted(), LAST_NOTICE.plusSeconds(1));
        assertThat(dossier.paused()).isFalse();
        assertThat(dossier.ledger().get(1).kind()).isEqualTo(LedgerKind.NOT_MOVED);
        assertThat(dossier.ledger().get(1).sentence()).contains("sau thời hạn thông báo");
        assertThat(dossier.againstOriginal(at("2026-03-17T08:00"))).contains(Timeliness.RUNNING_LATE);
        assertThat(dossier.owesApology(at("2026-03-17T08:00"))).isTrue();
        papersCome(dossier, at("2026-03-12T09:00"), at("2026-03-12T10:00"));
        assertThat(dossier.originalDue()).isEqualTo(DUE);
        assertThat(dossier.currentDue()).isEqualTo(at("2026-03-26T17:00"));
        assertThat(dossier.ledger().get(2).movesOriginal()).isFalse();
        assertThat(dossier.watchedPromise()).isEqualTo(new Promise(1, DUE));
        assertThat(dossier.debts(at("2026-03-17T08:00"))).containsExactly(new Promise(1, DUE));
    }

    @Test
    void theRemainingTimeIsCountedOnWhereTheRegimeDoesNotRestart() {
        var dossier = Samples.accepted(Samples.regime(false, 1));
        waiting(dossier, at("2026-03-04T10:00"));
        papersCome(dossier, at("2026-03-20T09:00"), at("2026-03-20T10:00"));
        assertThat(dossier.ledger().get(2).kind()).isEqualTo(LedgerKind.RESUME);
        // eight working days were left on 4 March
        assertThat(dossier.originalDue()).isEqualTo(at("2026-04-01T17:00"));
    }

    @Test
    void aRequestWhenTheOriginalDateHasPassedProtectsNothing() {
        var dossier = waiting(Samples.accepted(), DUE.plusSeconds(1));
        assertThat(dossier.paused()).isFalse();
        assertThat(dossier.ledger().get(1).sentence()).contains("hạn gốc đã qua");
        assertThat(dossier.debts(at("2026-03-20T08:00"))).hasSize(1);
    }

    @Test
    void aSecondRequestIsPossibleButOutsideTheLawUnlessTheProcedureAllowsMore() {
        var dossier = waiting(Samples.accepted(), at("2026-03-02T14:00"));
        papersCome(dossier, at("2026-03-03T09:00"), at("2026-03-03T09:30"));
        var due = dossier.originalDue();
        Turns.ask(dossier, at("2026-03-03T10:00"));
        Turns.send(dossier, at("2026-03-03T11:00"));
        assertThat(dossier.supplements().get(1).lawful()).isFalse();
        assertThat(dossier.ledger().get(3).sentence()).contains("hết số lần");
        papersCome(dossier, at("2026-03-10T09:00"), at("2026-03-10T09:30"));
        assertThat(dossier.originalDue()).isEqualTo(due);

        var generous = Samples.accepted(Samples.regime(true, 2));
        waiting(generous, at("2026-03-02T14:00"));
        papersCome(generous, at("2026-03-03T09:00"), at("2026-03-03T09:30"));
        Turns.ask(generous, at("2026-03-03T10:00"));
        Turns.send(generous, at("2026-03-03T11:00"));
        assertThat(generous.supplements().get(1).lawful()).isTrue();
    }

    @Test
    void papersStillMissingAreAwaitedOnInTheSameWindow() {
        var dossier = waiting(Samples.accepted(), at("2026-03-03T09:00"));
        var until = dossier.supplements().get(0).windowUntil();
        dossier.bringPapers(LICENCE, null, at("2026-03-04T09:00"));
        dossier.receivePapers(
                SupplementCheck.STILL_MISSING,
                List.of(),
                "Thiếu cả giấy phép.",
                CALENDAR,
                CLERK,
                at("2026-03-04T10:00"));
        assertThat(dossier.step()).isEqualTo(WorkStep.AWAIT_PAPERS);
        assertThat(dossier.paused()).isTrue();
        assertThat(dossier.supplements().get(0).windowUntil()).isEqualTo(until);
        refused("dossier.supplementWindowOver", () -> dossier.bringPapers(LICENCE, null, until.plusSeconds(1)));
        var unknown = List.of(new Registration.Paper("LA", PaperKind.COPY));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> dossier.bringPapers(unknown, null, until)))
                .isNotNull();
        assertThat(catchThrowableOfType(InvalidInput.class, () -> dossier.bringPapers(List.of(), null, until)))
                .isNotNull();
        dossier.bringPapers(LICENCE, null, until);
        refused("dossier.noPapersAwaited", () -> dossier.bringPapers(LICENCE, null, until));
    }

    @Test
    void aStopBecauseTheWindowIsOverIsNotLateHoweverLongTheApplicantWasSilent() {
        var dossier = waiting(Samples.accepted(), at("2026-03-03T09:00"));
        var until = dossier.supplements().get(0).windowUntil();
        refused("dossier.supplementWindowOpen", () -> dossier.proposeStop(until.minusSeconds(1)));
        dossier.proposeStop(until);
        assertThat(dossier.step()).isEqualTo(WorkStep.SIGN);
        dossier.sign(SignOutcome.SIGN, null, Samples.DIRECTOR, CALENDAR, CLERK, until);
        dossier.issueResult("05/2026", CLERK, until);
        dossier.finish(until);
        assertThat(dossier.state()).isEqualTo(DossierState.STOPPED);
        assertThat(dossier.ending()).isEqualTo(Ending.STOPPED);
        assertThat(dossier.resolvedAt()).isEqualTo(until);
        assertThat(dossier.finishedAt()).isNull();
        assertThat(dossier.againstOriginal(until)).contains(Timeliness.EARLY);
        Samples.giveBack(dossier, until);
        assertThat(dossier.state()).isEqualTo(DossierState.STOPPED);
        dossier.close(until);
    }

    @Test
    void aStopTheDirectorDoesNotSignSetsTheClockGoingAgain() {
        var dossier = waiting(Samples.accepted(), at("2026-03-04T09:00"));
        var until = dossier.supplements().get(0).windowUntil();
        dossier.proposeStop(until);
        dossier.sign(SignOutcome.RETURN, "Hỏi lại người nộp", Samples.DIRECTOR, CALENDAR, CLERK, until);
        assertThat(dossier.step()).isEqualTo(WorkStep.APPRAISE);
        assertThat(dossier.state()).isEqualTo(DossierState.PROCESSING);
        assertThat(dossier.paused()).isFalse();
        // the window ends on Friday 3 April; eight working days were left on 4 March
        assertThat(dossier.originalDue()).isEqualTo(at("2026-04-15T17:00"));
        assertThat(dossier.againstOriginal(at("2026-04-15T17:00:01"))).contains(Timeliness.RUNNING_LATE);
    }

    @Test
    void aRequestTheHeadReturnsLeavesNoTraceInTheClock() {
        var dossier = Samples.accepted();
        Turns.toAppraisal(dossier, ACCEPTED);
        Turns.ask(dossier, ACCEPTED, false);
        dossier.approveRequest(ReviewOutcome.RETURN, "Giấy tờ đã có", CLERK, ACCEPTED);
        assertThat(dossier.step()).isEqualTo(WorkStep.APPRAISE);
        assertThat(dossier.supplements().get(0).stage()).isEqualTo(SupplementStage.RETURNED);
        assertThat(dossier.ledger()).hasSize(1);
        assertThat(dossier.supplementsLeft()).isEqualTo(1);
    }

    @Test
    void atReceptionThereIsNoClockYetAndTheRequestCountsForTheWholeDossier() {
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        var asked = new PapersAsked(List.of("GP"), null, "Thiếu giấy phép", null);
        var request = dossier.askPapers(List.of(), asked, 1, WINDOW, CALENDAR, CLERK, ACCEPTED);
        dossier.numberRequest("02/2026");
        assertThat(dossier.state()).isEqualTo(DossierState.SUPPLEMENT_ASKED);
        assertThat(dossier.ledger()).isEmpty();
        refused("dossier.notAwaiting.CHECK", () -> dossier.refuseReception("Vì", ACCEPTED));
        dossier.bringPapers(LICENCE, null, at("2026-03-10T09:00"));
        assertThat(dossier.step()).isEqualTo(WorkStep.CHECK);

        var again = dossier.askPapers(List.of(), asked, 1, WINDOW, CALENDAR, CLERK, at("2026-03-10T09:30"));
        assertThat(again).isSameAs(request);
        assertThat(dossier.supplements()).hasSize(1);
        dossier.bringPapers(LICENCE, null, at("2026-03-11T09:00"));
        dossier.accept(Samples.acceptance(Samples.tenDays(), at("2026-03-11T10:00")), CLERK, at("2026-03-11T10:00"));
        assertThat(request.stage()).isEqualTo(SupplementStage.COMPLETE);
        assertThat(dossier.supplementsLeft()).isZero();
        Turns.toAppraisal(dossier, at("2026-03-11T11:00"));
        Turns.ask(dossier, at("2026-03-11T11:00"));
        Turns.send(dossier, at("2026-03-11T11:00"));
        assertThat(dossier.paused()).isFalse();
    }

    @Test
    void atReceptionTheDossierIsStoppedWhenTheWindowIsOverAndNeverCountsAsReceived() {
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        var asked = new PapersAsked(List.of(), "Bản vẽ", "Thiếu bản vẽ", null);
        var until = dossier.askPapers(List.of(), asked, 1, WINDOW, CALENDAR, CLERK, ACCEPTED)
                .windowUntil();
        refused("dossier.supplementWindowOpen", () -> dossier.stopReception(until.minusSeconds(1)));
        dossier.stopReception(until);
        assertThat(dossier.state()).isEqualTo(DossierState.STOPPED);
        assertThat(dossier.ending()).isEqualTo(Ending.NOT_ACCEPTED);
        assertThat(dossier.closed()).isTrue();
        assertThat(dossier.acceptedAt()).isNull();
        refused("dossier.notAwaiting.CHECK", () -> dossier.refuseReception("Vì", until));
    }

    @Test
    void aRequestSaysWhatIsMissingAndWhy() {
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        var nothing = new PapersAsked(List.of(), " ", null, null);
        var wrong = catchThrowableOfType(
                InvalidInput.class, () -> dossier.askPapers(List.of(), nothing, 1, WINDOW, CALENDAR, CLERK, ACCEPTED));
        assertThat(wrong.errors()).extracting("field").containsExactly("missing", "reason");
        var good = new PapersAsked(List.of("GP"), null, "Thiếu", null);
        refused(
                "dossier.noSupplementLeft",
                () -> dossier.askPapers(List.of(), good, 0, WINDOW, CALENDAR, CLERK, ACCEPTED));
    }

    @Test
    void aReappointmentThatReachesFurtherIsNeverShortenedByARestart() {
        var dossier = Samples.accepted();
        Turns.toAppraisal(dossier, ACCEPTED);
        dossier.declareProgress(
                vn.dunghen.dossier.ForecastOutcome.EXTENSION,
                vn.dunghen.dossier.DelayCause.COMPLEX,
                "Phải kiểm tra thực tế",
                LocalDate.of(2026, 6, 1),
                CALENDAR,
                CLERK,
                at("2026-03-02T10:00"));
        dossier.openApology(CALENDAR, at("2026-03-02T10:00"));
        Samples.apologise(dossier, LocalDate.of(2026, 6, 1), at("2026-03-02T11:00"));
        Turns.ask(dossier, at("2026-03-03T09:00"));
        Turns.send(dossier, at("2026-03-03T09:00"));
        papersCome(dossier, at("2026-03-09T09:00"), at("2026-03-09T10:00"));
        assertThat(dossier.currentDue()).isEqualTo(at("2026-06-01T17:00"));
        assertThat(dossier.originalDue()).isEqualTo(at("2026-03-23T17:00"));
        assertThat(dossier.debts(at("2026-03-24T08:00"))).isEmpty();
        assertThat(dossier.againstOriginal(at("2026-03-24T08:00"))).contains(Timeliness.RUNNING_LATE);
    }
}
