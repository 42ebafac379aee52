package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.Story.in;

import org.junit.jupiter.api.Test;

/** Stories of dossiers that do not go straight through the desk or the unit. */
abstract class DossierReceptionStories extends DossierStories {

    @Test
    void aDossierThatCannotBeAcceptedIsRefused() {
        Story.dossier(model)
                .does("checkComponents", "receptionOutcome", "REFUSE")
                .passed("serviceTask_issueRefusal", "endEvent_receptionRefused", "endEvent_notAccepted")
                .neverPassed("serviceTask_issueReceipt", "serviceTask_closeDossier")
                .isOver();
    }

    @Test
    void anIncompleteDossierIsCheckedAgainWhenThePapersArrive() {
        var story = incomplete().hasOpen();
        assertThat(story.timers()).hasSize(1);

        story.hears("dossier.papersArrived")
                .passed("messageEvent_papersArrived")
                .hasOpen("checkComponents");
        assertThat(story.timers()).as("the window is shut").isEmpty();
        story.does("checkComponents", "receptionOutcome", "ACCEPT")
                .passed("endEvent_accepted")
                .hasOpen("handOver");
    }

    @Test
    void anIncompleteDossierIsStoppedWhenItsWindowIsOver() {
        incomplete()
                .timePasses()
                .passed("serviceTask_stopReception", "endEvent_receptionStopped", "endEvent_notAccepted")
                .isOver();
    }

    @Test
    void anApplicantMayWithdrawBeforeTheDossierIsAccepted() {
        Story.dossier(model)
                .hears("dossier.withdrawn")
                .passed("boundaryEvent_withdrawnAtReception", "endEvent_withdrawnAtReception")
                .isOver();
        incomplete()
                .hears("dossier.withdrawn")
                .passed("endEvent_withdrawnAtReception")
                .isOver();
    }

    @Test
    void aFeeThatComesFirstIsTakenAtTheDeskBeforeTheDossierIsAccepted() {
        model.ladder("dossier-payment", rung(in(5), "NOTICE"), over());
        var story = awaitingPayment().hasOpen("collectFee").neverPassed("serviceTask_issueReceipt");
        assertThat(groupsOf(story.task("userTask_collectFee"))).containsExactly("desk-officer@MC");
        assertThat(story.task("userTask_collectFee").getDueDate())
                .isEqualTo(model.dues.get("dossier-handling/collect-fee"));

        story.timePasses()
                .passed("serviceTask_actOnRung", "endEvent_paymentWatchOver")
                .hasOpen("collectFee")
                .does("collectFee")
                .passed("endEvent_feeCollected", "serviceTask_issueReceipt", "endEvent_accepted")
                .hasOpen("handOver");
    }

    @Test
    void aFeePaidOnlineEndsTheWaitingWithoutTheDesk() {
        model.ladder("dossier-payment", rung(in(5), "NOTICE"));
        var story = awaitingPayment().hears("dossier.feePaid").passed("endEvent_feePaid", "endEvent_accepted");
        story.hasOpen("handOver");
        assertThat(story.timers())
                .as("neither the window nor its reminder is left")
                .isEmpty();
    }

    @Test
    void aFeeThatNeverComesStopsTheDossierAtReception() {
        model.when("stopUnpaidStep", step -> step.setVariable("receptionOutcome", "UNPAID"));
        awaitingPayment()
                .timePasses()
                .passed(
                        "boundaryEvent_paymentOver",
                        "serviceTask_stopUnpaid",
                        "endEvent_unpaid",
                        "endEvent_notAccepted")
                .neverPassed("serviceTask_issueReceipt", "subProcess_handling")
                .isOver();
    }

    @Test
    void anApplicantMayWithdrawWhileTheFeeIsAwaited() {
        awaitingPayment()
                .hears("dossier.withdrawn")
                .passed("endEvent_withdrawnAtReception")
                .isOver();
    }

    private Story awaitingPayment() {
        return Story.dossier(model)
                .does("checkComponents", "receptionOutcome", "ACCEPT", "paymentFirst", true, "paymentUntil", in(30));
    }

    @Test
    void aDossierInTheWrongUnitGoesBackToTheDesk() {
        var story = Story.dossier(model)
                .does("checkComponents", "receptionOutcome", "ACCEPT")
                .does("handOver");
        assertThat(groupsOf(story.task("userTask_assignOfficer"))).containsExactly("unit-head@CN");

        story.does("assignOfficer", "assignOutcome", "RETURN")
                .hasOpen("handOver")
                .does("handOver", "unit", "TDC");
        assertThat(groupsOf(story.task("userTask_assignOfficer"))).containsExactly("unit-head@TDC");
        story.does("assignOfficer", "assignOutcome", "ASSIGN", "officer", "officer.an")
                .hasOpen("appraise");
    }

    @Test
    void aResultTheClerkCannotNumberIsSignedAgain() {
        var story = dossierAtAppraisal()
                .does("appraise", "appraisalOutcome", "ELIGIBLE")
                .does("review", "reviewOutcome", "AGREE")
                .does("sign", "signOutcome", "SIGN")
                .does("issueResult", "issueOutcome", "RETURN")
                .hasOpen("sign");
        story.does("sign", "signOutcome", "SIGN")
                .does("issueResult", "issueOutcome", "ISSUE")
                .hasOpen("returnResult");
    }

    @Test
    void aResultThatIsEarlyIsAnnouncedBeforeItIsReturned() {
        model.when("finishDossierStep", execution -> ModelEngine.finished(execution, false, true));

        finish(dossierAtAppraisal())
                .hasOpen("announceResult")
                .does("announceResult")
                .hasOpen("returnResult")
                .does("returnResult", "handBackOutcome", "HANDED_OVER")
                .passed("endEvent_dossierClosed")
                .isOver();
    }

    @Test
    void aResultWithAnErrorOfTheAgencyGoesBackToWorkAndAnApologyIsOwed() {
        var story = finish(dossierAtAppraisal())
                .does("returnResult", "handBackOutcome", "ERROR", "apologyOwed", true)
                .passed("throwEvent_ownError")
                .neverPassed("endEvent_resultReturned")
                .hasOpen("handOver", "draftApology");

        sendApology(story)
                .runsOn()
                .does("handOver")
                .does("assignOfficer", "assignOutcome", "ASSIGN", "officer", "officer.an");
        finish(story).does("returnResult", "handBackOutcome", "HANDED_OVER").isOver();
    }

    @Test
    void anErrorOfTheAgencyWhileALetterIsBeingPreparedOpensNoSecondOne() {
        var story = finish(dossierAtAppraisal().hears("dossier.mishapReported"))
                .does("returnResult", "handBackOutcome", "ERROR", "apologyOwed", false)
                .neverPassed("throwEvent_ownError")
                .hasOpen("handOver", "draftApology");
        assertThat(story.times("serviceTask_openApology")).isEqualTo(1);
    }

    private Story incomplete() {
        return Story.dossier(model)
                .does("checkComponents", "receptionOutcome", "SUPPLEMENT", "supplementUntil", in(30))
                .passed("serviceTask_issueSupplementRequest");
    }
}
