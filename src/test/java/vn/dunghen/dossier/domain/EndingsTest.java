package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dunghen.dossier.domain.DossierWorkTest.refused;
import static vn.dunghen.dossier.domain.Samples.ACCEPTED;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;
import static vn.dunghen.dossier.domain.Samples.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;

class EndingsTest {

    private static final java.time.Instant LATE = at("2026-03-17T08:00");

    @Test
    void aRefusalAtReceptionClosesTheDossierBeforeItCounts() {
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        assertThatThrownBy(() -> dossier.refuseReception(" ", ACCEPTED)).isInstanceOf(InvalidInput.class);
        dossier.refuseReception("Không thuộc thẩm quyền", ACCEPTED);
        assertThat(dossier.state()).isEqualTo(DossierState.NOT_ACCEPTED);
        assertThat(dossier.ending()).isEqualTo(Ending.NOT_ACCEPTED);
        assertThat(dossier.closed()).isTrue();
        refused("dossier.tooLateToWithdraw", () -> dossier.withdraw("Thôi", CLERK, ACCEPTED));
    }

    @Test
    void aRefusalAfterAcceptanceIsAResultWithItsOwnNumber() {
        var dossier = Samples.accepted();
        Turns.toAppraisal(dossier, ACCEPTED);
        Turns.decide(dossier, AppraisalOutcome.REFUSE, DUE);
        assertThat(dossier.ending()).isEqualTo(Ending.REFUSAL);
        assertThat(dossier.state()).isEqualTo(DossierState.FINISHED);
        assertThat(dossier.againstOriginal(LATE)).contains(Timeliness.ON_TIME);
        Samples.giveBack(dossier, LATE);
        assertThat(dossier.state()).isEqualTo(DossierState.RETURNED);
        dossier.close(LATE);
    }

    @Test
    void aStopAfterTheDueDateKeepsItsDebtAndStaysLate() {
        var dossier = Samples.accepted();
        Turns.toAppraisal(dossier, ACCEPTED);
        Turns.decide(dossier, AppraisalOutcome.STOP, LATE);
        assertThat(dossier.ending()).isEqualTo(Ending.STOPPED);
        assertThat(dossier.againstOriginal(LATE)).contains(Timeliness.LATE);
        Samples.giveBack(dossier, LATE);
        refused("dossier.apologyOwed", () -> dossier.close(LATE));
        dossier.openApology(CALENDAR, LATE);
        Samples.apologise(dossier, null, LATE);
        dossier.close(LATE);
    }

    @Test
    void aWithdrawalIsPossibleUntilTheSignatureAndEndsTheCountingThere() {
        var dossier = Samples.accepted();
        Turns.toAppraisal(dossier, ACCEPTED);
        dossier.withdraw("Đổi ý", CLERK, DUE);
        assertThat(dossier.state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(dossier.resolvedAt()).isEqualTo(DUE);
        assertThat(dossier.owesApology(LATE)).isFalse();
        assertThat(dossier.step()).isEqualTo(WorkStep.RETURN_PAPERS);
        dossier.returnPapers(ReturnMethod.POST, "EM123456789VN", CLERK, LATE);
        dossier.close(LATE);

        var signed = Samples.accepted();
        Turns.toAppraisal(signed, ACCEPTED);
        signed.appraise(Appraisal.eligible("Đủ", "Giấy phép"), CLERK, ACCEPTED);
        signed.review(ReviewOutcome.AGREE, null, CLERK, ACCEPTED);
        signed.sign(SignOutcome.SIGN, null, Samples.DIRECTOR, CALENDAR, CLERK, ACCEPTED);
        refused("dossier.tooLateToWithdraw", () -> signed.withdraw("Đổi ý", CLERK, ACCEPTED));
    }

    @Test
    void aWithdrawnLateDossierIsNotForgiven() {
        var dossier = Samples.accepted();
        dossier.withdraw("Chờ lâu quá", CLERK, DUE.plusSeconds(1));
        assertThat(dossier.owesApology(LATE)).isTrue();
        dossier.returnPapers(ReturnMethod.DESK, null, CLERK, LATE);
        refused("dossier.apologyOwed", () -> dossier.close(LATE));
        dossier.openApology(CALENDAR, LATE);
        Samples.apologise(dossier, null, LATE);
        dossier.close(LATE);
        assertThat(dossier.againstOriginal(LATE)).contains(Timeliness.LATE);
    }

    @Test
    void anErrorFoundAtHandOverTakesTheResultBackAndOwesAnApology() {
        var dossier = Samples.accepted();
        var finished = at("2026-03-10T10:00");
        Samples.finish(dossier, finished);
        assertThatThrownBy(() -> dossier.takeBackResult("", CALENDAR, CLERK, finished))
                .isInstanceOf(InvalidInput.class);
        dossier.takeBackResult("Sai tên", CALENDAR, CLERK, at("2026-03-11T10:00"));
        assertThat(dossier.state()).isEqualTo(DossierState.PROCESSING);
        assertThat(dossier.step()).isEqualTo(WorkStep.HAND_OVER);
        assertThat(dossier.finishedAt()).isNull();
        assertThat(dossier.ending()).isNull();
        assertThat(dossier.formerResults()).singleElement().satisfies(former -> {
            assertThat(former.number()).isEqualTo("15/QĐ-SKHCN");
            assertThat(former.resolvedAt()).isEqualTo(finished);
        });
        assertThat(dossier.owesApology(at("2026-03-11T10:00"))).isTrue();
        assertThat(dossier.currentDue()).isEqualTo(DUE);

        Samples.finish(dossier, LATE);
        assertThat(dossier.againstOriginal(LATE)).contains(Timeliness.LATE);
        Samples.giveBack(dossier, LATE);
        // two debts now: the promise and the error; one apology does not settle both
        assertThat(dossier.openApology(CALENDAR, LATE).kind()).isEqualTo(ApologyKind.EXPIRED);
        Samples.apologise(dossier, null, LATE);
        refused("dossier.apologyOwed", () -> dossier.close(LATE));
        assertThat(dossier.openApology(CALENDAR, LATE).kind()).isEqualTo(ApologyKind.AGENCY_ERROR);
        Samples.apologise(dossier, null, LATE);
        dossier.close(LATE);
    }

    @Test
    void anApologyForALostPaperSettlesNoBrokenPromise() {
        var dossier = Samples.accepted();
        dossier.reportMishap(MishapKind.LOST, "Thất lạc khi chuyển phòng", CLERK, ACCEPTED);
        assertThat(dossier.currentDue()).isEqualTo(DUE);
        refused(
                "dossier.mishapKnown",
                () -> dossier.reportMishap(MishapKind.LOST, "Thất lạc khi chuyển phòng", CLERK, ACCEPTED));
        assertThat(dossier.openApology(CALENDAR, ACCEPTED).kind()).isEqualTo(ApologyKind.LOST);
        refused("dossier.apologyStillOwed", () -> dossier.dropApology(ACCEPTED));
        Samples.apologise(dossier, null, ACCEPTED);
        assertThat(dossier.mishapDebts()).isEmpty();
        assertThat(dossier.debts(LATE)).containsExactly(new Promise(1, DUE));
        assertThat(dossier.watchedPromise()).isEqualTo(new Promise(1, DUE));
        refused("dossier.clockNotRunning", () -> Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED)
                .reportMishap(MishapKind.LOST, "Mất", CLERK, ACCEPTED));
    }

    @Test
    void eachStepGivesBackToTheOneBeforeWithAReason() {
        var dossier = Samples.accepted();
        dossier.handOver("CN", CLERK, ACCEPTED);
        assertThatThrownBy(() -> dossier.assign(AssignOutcome.RETURN, null, null, CLERK, ACCEPTED))
                .isInstanceOf(InvalidInput.class);
        dossier.assign(AssignOutcome.RETURN, null, "Không đúng phòng", CLERK, ACCEPTED);
        assertThat(dossier.step()).isEqualTo(WorkStep.HAND_OVER);
        dossier.handOver("TDC", CLERK, at("2026-03-03T09:00"));
        assertThat(dossier.unit()).isEqualTo("TDC");
        assertThat(dossier.handedOverAt()).isEqualTo(ACCEPTED);
        dossier.assign(AssignOutcome.ASSIGN, "chuyenvien.tdc", null, CLERK, ACCEPTED);
        dossier.appraise(Appraisal.eligible("Đủ", "Giấy phép"), CLERK, ACCEPTED);
        dossier.review(ReviewOutcome.AGREE, null, CLERK, ACCEPTED);
        dossier.sign(SignOutcome.SIGN, null, Samples.DIRECTOR, CALENDAR, CLERK, ACCEPTED);
        dossier.returnToSigner("Thiếu phụ lục", CLERK, ACCEPTED);
        assertThat(dossier.step()).isEqualTo(WorkStep.SIGN);
        assertThat(dossier.signature()).isNull();
        assertThat(dossier.mayWithdraw()).isTrue();
    }

    @Test
    void onlyWhoSignedTakesTheSignatureBackAndOnlyBeforeTheNumber() {
        var dossier = Samples.accepted();
        refused("dossier.noSignatureToRecall", () -> dossier.recallSignature("Nhầm", CLERK));
        dossier.handOver("CN", CLERK, ACCEPTED);
        dossier.assign(AssignOutcome.ASSIGN, "chuyenvien.cn", null, CLERK, ACCEPTED);
        dossier.appraise(Appraisal.eligible("Đủ", "Giấy phép"), CLERK, ACCEPTED);
        dossier.review(ReviewOutcome.AGREE, null, CLERK, ACCEPTED);
        dossier.sign(SignOutcome.SIGN, null, Samples.DIRECTOR, CALENDAR, CLERK, ACCEPTED);
        assertThatThrownBy(() -> dossier.recallSignature("Nhầm", new Actor("nguoikhac", "Người khác", null)))
                .hasMessageContaining("dossier.notYourSignature");
        assertThatThrownBy(() -> dossier.recallSignature(" ", CLERK)).isInstanceOf(InvalidInput.class);
        assertThat(dossier.signature()).isNotNull();
        dossier.recallSignature("Ký nhầm hồ sơ", CLERK);
        assertThat(dossier.step()).isEqualTo(WorkStep.SIGN);
        assertThat(dossier.signature()).isNull();
        assertThat(dossier.returnReason()).isEqualTo("Ký nhầm hồ sơ");
        dossier.sign(SignOutcome.SIGN, null, Samples.DIRECTOR, CALENDAR, CLERK, ACCEPTED);
        dossier.issueResult("01/GP", CLERK, ACCEPTED);
        refused("dossier.noSignatureToRecall", () -> dossier.recallSignature("Nhầm", CLERK));
    }

    @Test
    void anEarlyResultIsAnnouncedWhileItWaitsAtTheDesk() {
        var dossier = Samples.accepted();
        refused("dossier.notAwaiting.RETURN", () -> dossier.announceResult(InformMethod.SMS, null, CLERK, ACCEPTED));
        Samples.finish(dossier, at("2026-03-10T10:00"));
        dossier.announceResult(InformMethod.SMS, "Mời nhận kết quả", CLERK, at("2026-03-10T10:30"));
        assertThat(dossier.announcedAt()).isEqualTo(at("2026-03-10T10:30"));
        assertThat(dossier.step()).isEqualTo(WorkStep.RETURN);
    }

    @Test
    void lateAgainWithNoReappointmentLeftTheUnitHeadExplainsAndTheDirectorReads() {
        var dossier = Samples.accepted();
        dossier.openApology(CALENDAR, LATE);
        assertThat(dossier.openExplanation()).isEmpty();
        refused("dossier.noExplanationOwed", () -> dossier.explainLateness("Vì", "Sẽ", CLERK, LATE));
        Samples.apologise(dossier, LocalDate.of(2026, 3, 20), LATE);
        var again = at("2026-03-23T08:00");
        dossier.openApology(CALENDAR, again);
        assertThat(dossier.openExplanation()).isPresent();
        Samples.apologise(dossier, null, again);
        refused("dossier.explanationNotWritten", () -> dossier.receiveExplanation(null, CLERK, again));
        dossier.explainLateness("Thiếu người", "Tăng cường", CLERK, again);
        refused("dossier.explanationWritten", () -> dossier.explainLateness("Vì", "Sẽ", CLERK, again));
        Samples.finish(dossier, again);
        Samples.giveBack(dossier, again);
        refused("dossier.explanationOwed", () -> dossier.close(again));
        dossier.receiveExplanation("Đã rõ", CLERK, again);
        dossier.close(again);
    }

    @Test
    void opinionsHaveTheirOwnDatesAndHoldNothingUp() {
        var dossier = Samples.accepted();
        refused("dossier.noOpinionNow", () -> dossier.askOpinion("TDC", "Ý kiến?", null, 3, CALENDAR, CLERK, ACCEPTED));
        Turns.toAppraisal(dossier, ACCEPTED);
        var opinion = dossier.askOpinion("TDC", "Ý kiến?", null, 3, CALENDAR, CLERK, ACCEPTED);
        assertThat(opinion.dueAt()).isEqualTo(at("2026-03-05T17:00"));
        refused("dossier.opinionPending", () -> dossier.askOpinion("TDC", "Lại?", null, 3, CALENDAR, CLERK, ACCEPTED));
        assertThatThrownBy(() -> dossier.askOpinion("CN", "?", null, 3, CALENDAR, CLERK, ACCEPTED))
                .isInstanceOf(InvalidInput.class);
        for (var wrong : new LocalDate[] {LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 7)}) {
            assertThatThrownBy(() -> dossier.askOpinion("VP", "?", wrong, 3, CALENDAR, CLERK, ACCEPTED))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(opinion.late(at("2026-03-05T17:00"))).isFalse();
        assertThat(opinion.late(at("2026-03-05T17:00:01"))).isTrue();
        dossier.appraise(Appraisal.eligible("Đủ", "Giấy phép"), CLERK, at("2026-03-06T09:00"));
        dossier.giveOpinion(opinion.id(), "Đồng ý", CLERK, at("2026-03-06T10:00"));
        assertThat(opinion.late(at("2026-03-06T10:00"))).isTrue();
        refused("dossier.opinionGiven", () -> dossier.giveOpinion(opinion.id(), "Khác", CLERK, DUE));
    }
}
