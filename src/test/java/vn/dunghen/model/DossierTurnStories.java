package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.Story.in;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stories of what may happen to a dossier on its way: supplement, withdrawal, opinions, mishaps, an explanation. */
abstract class DossierTurnStories extends DossierReceptionStories {

    @Test
    void aSupplementedDossierIsAppraisedAgain() {
        var story = waitingForSupplement().hasOpen();
        assertThat(story.timers()).hasSize(1);

        story.hears("dossier.papersArrived")
                .hasOpen("receiveSupplement")
                .does("receiveSupplement", "supplementOutcome", "STILL_MISSING")
                .hasOpen();
        assertThat(story.timers()).as("the window goes on").hasSize(1);
        story.hears("dossier.papersArrived")
                .does("receiveSupplement", "supplementOutcome", "COMPLETE")
                .passed("endEvent_supplemented")
                .hasOpen("appraise");
        finish(story).does("returnResult", "handBackOutcome", "HANDED_OVER").isOver();
    }

    @Test
    void aRequestTheHeadDoesNotApproveIsAppraisedAgain() {
        asksForPapers()
                .does("approveSupplement", "approveOutcome", "RETURN", "supplementOutcome", "RETURNED")
                .passed("endEvent_supplementReturned")
                .neverPassed("userTask_sendSupplement")
                .hasOpen("appraise");
    }

    @Test
    void aSupplementThatNeverComesLeadsToTheDirectorWithAProposalToStop() {
        waitingForSupplement()
                .timePasses()
                .passed("serviceTask_proposeStop", "endEvent_supplementWindowOver")
                .hasOpen("sign")
                .does("sign", "signOutcome", "SIGN")
                .does("issueResult", "issueOutcome", "ISSUE")
                .does("returnResult", "handBackOutcome", "HANDED_OVER")
                .isOver();
    }

    @Test
    void aSignatureTakenBackLeadsToSigningAgain() {
        atReview()
                .does("review", "reviewOutcome", "AGREE")
                .does("sign", "signOutcome", "SIGN")
                .hasOpen("issueResult")
                .hears("dossier.signatureRecalled")
                .passed("boundaryEvent_signatureRecalled")
                .hasOpen("sign")
                .does("sign", "signOutcome", "SIGN")
                .does("issueResult", "issueOutcome", "ISSUE")
                .hasOpen("returnResult");
    }

    @Test
    void aWithdrawnDossierEndsItsWorkAndGetsItsPapersBack() {
        var story = waitingForSupplement()
                .hears("dossier.withdrawn")
                .passed("boundaryEvent_withdrawn", "serviceTask_settleWithdrawal")
                .neverPassed("throwEvent_apologyOwedAtWithdrawal")
                .hasOpen("returnPapers");
        assertThat(story.timers()).isEmpty();
        story.does("returnPapers")
                .passed("endEvent_papersReturned", "endEvent_withdrawn", "endEvent_dossierClosed")
                .isOver();
    }

    @Test
    void aWithdrawalKeepsTheDebt() {
        model.when("settleWithdrawalStep", execution -> execution.setVariable("apologyOwed", true));

        var story = dossierAtAppraisal()
                .hears("dossier.withdrawn")
                .passed("throwEvent_apologyOwedAtWithdrawal")
                .hasOpen("draftApology", "returnPapers")
                .does("returnPapers")
                .runsOn();
        sendApology(story).passed("endEvent_dossierClosed").isOver();
    }

    @Test
    void opinionsAreGivenBesideTheWorkEachByItsUnit() {
        model.ladder("dossier-opinion", rung(in(3), "NOTICE"), rung(in(4), "NOTICE"));
        var story = dossierAtAppraisal();
        story.hears("dossier.opinionAsked", Map.of("opinionUnit", "KHTC", "subjectPart", "one"));
        story.hears("dossier.opinionAsked", Map.of("opinionUnit", "TTTT", "subjectPart", "two"));
        assertThat(story.timers()).hasSize(2);

        giveOpinion("unit-head@KHTC");
        assertThat(story.times("endEvent_opinionGiven")).isEqualTo(1);
        assertThat(story.timers())
                .as("the watch of the opinion given has stopped")
                .hasSize(1);
        giveOpinion("unit-head@TTTT");
        story.hasOpen("appraise");
        assertThat(story.timers()).isEmpty();
    }

    @Test
    void anOverdueOpinionIsChasedAndHoldsNothingUp() {
        model.ladder("dossier-opinion", rung(in(3), "NOTICE"), over());
        var story = dossierAtAppraisal();
        story.hears("dossier.opinionAsked", Map.of("opinionUnit", "KHTC", "subjectPart", "one"))
                .timePasses()
                .passed("serviceTask_actOnRung", "endEvent_opinionWatchOver")
                .hasOpen("appraise", "giveOpinion");

        finish(story)
                .neverPassed("endEvent_opinionGiven")
                .hasOpen("returnResult")
                .does("returnResult", "handBackOutcome", "HANDED_OVER")
                .isOver();
    }

    @Test
    void aMishapOpensAnApologyWhileTheWorkGoesOn() {
        var story = dossierAtAppraisal()
                .hears("dossier.mishapReported")
                .passed("endEvent_apologyOwedForMishap", "serviceTask_openApology")
                .hasOpen("appraise", "draftApology");
        sendApology(story).hasOpen("appraise");
    }

    @Test
    void aDebtThatAroseWhileTheLetterWasOnItsWayIsTakenUpAfterIt() {
        var story = dossierAtAppraisal().hears("dossier.mishapReported");
        letterSigned(story)
                .does("informApplicant", "moreOwed", true)
                .neverPassed("endEvent_apologySent")
                .hasOpen("appraise", "draftApology");
        assertThat(story.times("serviceTask_openApology")).isEqualTo(2);
        sendApology(story).hasOpen("appraise");
    }

    @Test
    void aDebtThatAroseBesideADroppedExtensionIsStillPaid() {
        model.when("dropApologyStep", execution -> execution.setVariable("moreOwed", true));
        var story = dossierAtAppraisal()
                .hears("dossier.mishapReported")
                .hears("dossier.finishedInTime")
                .passed("serviceTask_dropApology")
                .neverPassed("endEvent_apologyDropped")
                .hasOpen("appraise", "draftApology");
        sendApology(story).hasOpen("appraise");
    }

    @Test
    void whenNoDateIsLeftToGiveTheApologyWaitsForTheExplanation() {
        model.when("openApologyStep", execution -> execution.setVariable("explanationOwed", true));

        var story = expired().hasOpen("appraise", "draftApology", "explainLateness");
        letterSigned(story)
                .does("informApplicant", "moreOwed", false)
                .neverPassed("endEvent_apologyDone")
                .hasOpen("appraise", "explainLateness")
                .does("explainLateness")
                .hasOpen("appraise", "receiveExplanation")
                .does("receiveExplanation", "moreOwed", false)
                .passed("endEvent_apologyDone", "endEvent_apologySent")
                .hasOpen("appraise");
    }

    private Story asksForPapers() {
        return dossierAtAppraisal()
                .does("appraise", "appraisalOutcome", "SUPPLEMENT")
                .hasOpen("approveSupplement");
    }

    private Story waitingForSupplement() {
        return asksForPapers()
                .does("approveSupplement", "approveOutcome", "AGREE")
                .does("sendSupplement", "supplementUntil", in(60));
    }

    private void giveOpinion(String group) {
        var tasks = model.engine.getTaskService();
        var task = tasks.createTaskQuery()
                .taskDefinitionKey("userTask_giveOpinion")
                .taskCandidateGroup(group)
                .singleResult();
        tasks.complete(task.getId());
    }
}
