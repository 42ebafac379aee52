package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dunghen.dossier.domain.DossierWorkTest.refused;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;
import static vn.dunghen.dossier.domain.Samples.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.kernel.InvalidInput;

class LatenessTest {

    private static final LocalDate NEW_DATE = LocalDate.of(2026, 3, 20);
    private static final Instant NEW_DUE = at("2026-03-20T17:00");

    private static void askExtension(Dossier dossier, LocalDate date, Instant at) {
        dossier.declareProgress(
                ForecastOutcome.EXTENSION, DelayCause.WORKLOAD, "Nhiều hồ sơ", date, CALENDAR, CLERK, at);
    }

    @Test
    void onTimeNothingIsOwedAndTheDossierCloses() {
        var dossier = Samples.accepted();
        dossier.declareProgress(ForecastOutcome.ON_TIME, null, null, null, CALENDAR, CLERK, at("2026-03-12T08:00"));
        Samples.finish(dossier, at("2026-03-13T10:00"));
        Samples.giveBack(dossier, at("2026-04-30T10:00"));
        assertThat(dossier.debts(at("2027-01-01T00:00"))).isEmpty();
        assertThat(dossier.againstOriginal(at("2027-01-01T00:00"))).contains(Timeliness.EARLY);
        refused("dossier.noApologyOwed", () -> dossier.openApology(CALENDAR, at("2026-04-30T10:00")));
        dossier.close(at("2026-04-30T10:00"));
        assertThat(dossier.closed()).isTrue();
    }

    @Test
    void anApologyBeforeExpiryMovesTheCurrentDateAndTheOriginalStays() {
        var dossier = Samples.accepted();
        askExtension(dossier, NEW_DATE, at("2026-03-12T08:00"));
        var apology = dossier.openApology(CALENDAR, at("2026-03-12T08:00"));
        assertThat(apology.kind()).isEqualTo(ApologyKind.EXTENSION);
        assertThat(apology.timelyUntil()).isEqualTo(at("2026-03-13T17:00"));
        Samples.apologise(dossier, NEW_DATE, at("2026-03-13T17:00"));

        assertThat(apology.inTime()).isTrue();
        assertThat(dossier.firstDue()).isEqualTo(DUE);
        assertThat(dossier.originalDue()).isEqualTo(DUE);
        assertThat(dossier.currentDue()).isEqualTo(NEW_DUE);
        assertThat(dossier.ledger().get(1).kind()).isEqualTo(LedgerKind.EXTENSION);
        assertThat(dossier.ledger().get(1).movesOriginal()).isFalse();
        assertThat(dossier.ledger().get(1).slip()).isEqualTo("03/XL-SKHCN");

        var finished = at("2026-03-19T10:00");
        Samples.finish(dossier, finished);
        Samples.giveBack(dossier, finished);
        assertThat(dossier.debts(finished)).isEmpty();
        assertThat(dossier.againstOriginal(finished)).contains(Timeliness.LATE);
        assertThat(dossier.againstCurrent(finished)).contains(Timeliness.EARLY);
        dossier.close(finished);
    }

    @Test
    void anApologySentAfterTheLastDayForItCountsAsLate() {
        var dossier = Samples.accepted();
        askExtension(dossier, NEW_DATE, at("2026-03-12T08:00"));
        dossier.openApology(CALENDAR, at("2026-03-12T08:00"));
        Samples.apologise(dossier, NEW_DATE, at("2026-03-13T17:00").plusSeconds(1));
        assertThat(dossier.apologies().get(0).inTime()).isFalse();
        assertThat(dossier.currentDue()).isEqualTo(NEW_DUE);
    }

    @Test
    void aLateDossierWithoutApologyIsHandedOverButNotClosed() {
        var dossier = Samples.accepted();
        var late = at("2026-03-17T08:00");
        assertThat(dossier.debts(late)).containsExactly(new Promise(1, DUE));
        assertThat(dossier.owesApology(late)).isTrue();
        Samples.finish(dossier, late);
        Samples.giveBack(dossier, late);
        refused("dossier.apologyOwed", () -> dossier.close(late));
        var apology = dossier.openApology(CALENDAR, late);
        assertThat(apology.kind()).isEqualTo(ApologyKind.EXPIRED);
        assertThat(dossier.owesApology(late)).isFalse();
        refused("dossier.apologyOpen", () -> dossier.close(late));
        Samples.apologise(dossier, null, late);
        assertThat(dossier.currentDue()).isEqualTo(DUE);
        assertThat(dossier.ledger().get(1).kind()).isEqualTo(LedgerKind.NOT_MOVED);
        assertThat(dossier.ledger().get(1).sentence()).contains("kết quả đã có");
        dossier.close(late);
        assertThat(dossier.againstOriginal(late)).contains(Timeliness.LATE);
    }

    @Test
    void aLateApologyMovesOnlyTheCurrentDateAndLateStaysLate() {
        var dossier = Samples.accepted();
        var late = at("2026-03-17T08:00");
        dossier.openApology(CALENDAR, late);
        Samples.apologise(dossier, NEW_DATE, late);
        assertThat(dossier.originalDue()).isEqualTo(DUE);
        assertThat(dossier.currentDue()).isEqualTo(NEW_DUE);
        assertThat(dossier.apologies().get(0).inTime()).isFalse();
        assertThat(dossier.debts(late)).isEmpty();
        assertThat(dossier.againstOriginal(late)).contains(Timeliness.RUNNING_LATE);
        assertThat(dossier.againstCurrent(late)).contains(Timeliness.RUNNING);
    }

    @Test
    void lateTwiceOwesASecondApologyThatBringsNoNewDate() {
        var dossier = Samples.accepted();
        dossier.openApology(CALENDAR, at("2026-03-17T08:00"));
        Samples.apologise(dossier, NEW_DATE, at("2026-03-17T08:00"));
        var again = at("2026-03-23T08:00");
        assertThat(dossier.debts(again)).containsExactly(new Promise(2, NEW_DUE));
        assertThat(dossier.mayExtend()).isFalse();
        refused("dossier.noReappointmentLeft", () -> askExtension(dossier, LocalDate.of(2026, 3, 25), NEW_DUE));
        dossier.openApology(CALENDAR, again);
        refused(
                "dossier.noReappointmentLeft",
                () -> dossier.draftApology(
                        DelayCause.OTHER, "Lại chậm", LocalDate.of(2026, 3, 25), CALENDAR, CLERK, again));
        Samples.apologise(dossier, null, again);
        assertThat(dossier.currentDue()).isEqualTo(NEW_DUE);
        assertThat(dossier.debts(again)).isEmpty();
        assertThat(dossier.ledger())
                .extracting(ClockRow::kind)
                .containsExactly(LedgerKind.START, LedgerKind.EXTENSION, LedgerKind.NOT_MOVED);
        assertThat(dossier.ledger().get(2).sentence()).contains("hết số lần được hẹn lại");
    }

    @Test
    void aDateThatHasPassedWhenTheLetterArrivesIsNotGiven() {
        var dossier = Samples.accepted();
        dossier.openApology(CALENDAR, at("2026-03-17T08:00"));
        Samples.apologise(dossier, NEW_DATE, at("2026-03-19T08:00"));
        assertThat(dossier.currentDue()).isEqualTo(NEW_DUE);

        var slow = Samples.accepted();
        slow.openApology(CALENDAR, at("2026-03-17T08:00"));
        slow.draftApology(DelayCause.OTHER, "Chậm", NEW_DATE, CALENDAR, CLERK, at("2026-03-17T08:00"));
        slow.agreeApology(ReviewOutcome.AGREE, null, CLERK, at("2026-03-17T08:00"));
        slow.signApology(SignOutcome.SIGN, null, Samples.DIRECTOR, CLERK, at("2026-03-17T08:00"));
        slow.issueApology("04/XL-SKHCN", CLERK, at("2026-03-17T08:00"));
        slow.informApplicant(vn.dunghen.dossier.InformMethod.POST, null, CALENDAR, CLERK, NEW_DUE);
        assertThat(slow.currentDue()).isEqualTo(DUE);
        assertThat(slow.mayExtend()).isTrue();
        assertThat(slow.ledger().get(1).sentence()).contains("đã qua");
    }

    @Test
    void anExtensionIsAskedBeforeExpiryForALaterWorkingDayAndOnlyWithoutAnOpenApology() {
        var dossier = Samples.accepted();
        var now = at("2026-03-12T08:00");
        for (var wrong : List.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 21), LocalDate.of(2026, 3, 10))) {
            var refusal = catchThrowableOfType(InvalidInput.class, () -> askExtension(dossier, wrong, now));
            assertThat(refusal.errors()).singleElement().extracting("field").isEqualTo("proposedDate");
        }
        var empty = catchThrowableOfType(
                InvalidInput.class,
                () -> dossier.declareProgress(ForecastOutcome.EXTENSION, null, " ", null, CALENDAR, CLERK, now));
        assertThat(empty.errors()).extracting("field").containsExactly("cause", "reason", "proposedDate");
        askExtension(dossier, NEW_DATE, DUE);
        dossier.openApology(CALENDAR, now);
        refused("dossier.apologyOpen", () -> askExtension(dossier, NEW_DATE, now));
        refused("dossier.apologyOpen", () -> dossier.openApology(CALENDAR, now));
    }

    @Test
    void onceThePromiseIsBrokenNothingIsDeclaredWhateverIsSaid() {
        var dossier = Samples.accepted();
        dossier.declareProgress(ForecastOutcome.ON_TIME, null, null, null, CALENDAR, CLERK, DUE);
        assertThat(dossier.forecast()).as("the last moment still counts").isNotNull();
        askExtension(dossier, NEW_DATE, DUE.plusSeconds(1));
        assertThat(dossier.forecast()).isNull();
        dossier.declareProgress(null, null, null, null, CALENDAR, CLERK, DUE.plusSeconds(2));
        dossier.declareProgress(ForecastOutcome.ON_TIME, null, null, null, CALENDAR, CLERK, DUE.plusSeconds(3));
        assertThat(dossier.forecast()).isNull();
        assertThat(dossier.againstOriginal(DUE.plusSeconds(3))).contains(Timeliness.RUNNING_LATE);
        assertThat(dossier.openApology(CALENDAR, DUE.plusSeconds(4)).kind()).isEqualTo(ApologyKind.EXPIRED);

        var inTime = Samples.accepted();
        Samples.finish(inTime, DUE);
        assertThat(inTime.expired(DUE.plusSeconds(1))).as("done in time").isFalse();
    }

    @Test
    void anExtensionIsDroppedWhenTheWorkIsDoneInTimeOnly() {
        var inTime = Samples.accepted();
        askExtension(inTime, NEW_DATE, at("2026-03-12T08:00"));
        inTime.openApology(CALENDAR, at("2026-03-12T08:00"));
        refused("dossier.apologyStillOwed", () -> inTime.dropApology(at("2026-03-12T09:00")));
        Samples.finish(inTime, DUE);
        inTime.dropApology(DUE);
        assertThat(inTime.apologies().get(0).stage()).isEqualTo(ApologyStage.DROPPED);
        Samples.giveBack(inTime, DUE);
        inTime.close(DUE);

        var late = Samples.accepted();
        askExtension(late, NEW_DATE, at("2026-03-12T08:00"));
        late.openApology(CALENDAR, at("2026-03-12T08:00"));
        Samples.finish(late, DUE.plusSeconds(1));
        refused("dossier.apologyStillOwed", () -> late.dropApology(DUE.plusSeconds(1)));
    }

    @Test
    void aReturnedLetterIsDraftedAgain() {
        var dossier = Samples.accepted();
        var late = at("2026-03-17T08:00");
        dossier.openApology(CALENDAR, late);
        refused("dossier.apologyNotAwaitingAgree", () -> dossier.agreeApology(ReviewOutcome.AGREE, null, CLERK, late));
        dossier.draftApology(DelayCause.OTHER, "Lý do", null, CALENDAR, CLERK, late);
        dossier.agreeApology(ReviewOutcome.RETURN, "Nêu rõ hơn", CLERK, late);
        refused(
                "dossier.apologyNotAwaitingSign",
                () -> dossier.signApology(SignOutcome.SIGN, null, Samples.DIRECTOR, CLERK, late));
        dossier.draftApology(DelayCause.OTHER, "Lý do rõ hơn", null, CALENDAR, CLERK, late);
        dossier.agreeApology(ReviewOutcome.AGREE, null, CLERK, late);
        dossier.signApology(SignOutcome.RETURN, "Sai ngày", Samples.DIRECTOR, CLERK, late);
        assertThat(dossier.openApology()).map(Apology::stage).contains(ApologyStage.DRAFT);
        assertThat(dossier.openApology()).map(Apology::returnReason).contains("Sai ngày");
    }

    @Test
    void theEdgeOfTheDueMomentIsExact() {
        var now = at("2027-01-01T00:00");
        assertThat(Lateness.of(DUE, DUE, now)).isEqualTo(Timeliness.ON_TIME);
        assertThat(Lateness.of(DUE.plusSeconds(1), DUE, now)).isEqualTo(Timeliness.LATE);
        assertThat(Lateness.of(at("2026-03-16T00:00"), DUE, now)).isEqualTo(Timeliness.ON_TIME);
        assertThat(Lateness.of(at("2026-03-15T23:59"), DUE, now)).isEqualTo(Timeliness.EARLY);
        assertThat(Lateness.of(null, DUE, DUE)).isEqualTo(Timeliness.RUNNING);
        assertThat(Lateness.of(null, DUE, DUE.plusSeconds(1))).isEqualTo(Timeliness.RUNNING_LATE);
    }
}
