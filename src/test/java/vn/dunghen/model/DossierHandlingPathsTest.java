package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import org.junit.jupiter.api.Test;

/** Every path of dossier-handling: here those of the promise and its lateness, in its parents the turns it may take. */
class DossierHandlingPathsTest extends DossierTurnStories {

    @Test
    void aDossierHandledInTimeIsClosed() {
        dossierAtAppraisal()
                .does("appraise", "appraisalOutcome", "ELIGIBLE")
                .does("review", "reviewOutcome", "AGREE")
                .does("sign", "signOutcome", "SIGN")
                .does("issueResult", "issueOutcome", "ISSUE")
                .passed("endEvent_accepted", "endEvent_assigned", "endEvent_workDone", "serviceTask_finishDossier")
                .hasOpen("returnResult")
                .does("returnResult", "handBackOutcome", "HANDED_OVER")
                .passed("endEvent_resultReturned", "serviceTask_closeDossier", "endEvent_dossierClosed")
                .isOver();

        assertThat(model.steps)
                .containsExactly("issueReceiptStep", "findNextRungStep", "finishDossierStep", "closeDossierStep");
    }

    @Test
    void everyTaskOfTheHappyPathHasAnAudienceAndADueDate() {
        var story = Story.dossier(model);
        assertThat(groupsOf(story.task("userTask_checkComponents"))).containsExactly("desk-officer@MC");
        story.does("checkComponents", "receptionOutcome", "ACCEPT").does("handOver");
        var assign = story.task("userTask_assignOfficer");
        assertThat(groupsOf(assign)).containsExactly("unit-head@CN");
        assertThat(assign.getDueDate()).isEqualTo(model.dues.get("dossier-handling/assign-officer"));
        story.does("assignOfficer", "assignOutcome", "ASSIGN", "officer", "officer.an");
        assertThat(story.task("userTask_appraise").getAssignee()).isEqualTo("officer.an");
    }

    @Test
    void aResultReturnedByTheHeadIsAppraisedAgain() {
        atReview()
                .does("review", "reviewOutcome", "RETURN")
                .hasOpen("appraise")
                .does("appraise", "appraisalOutcome", "ELIGIBLE")
                .does("review", "reviewOutcome", "AGREE")
                .hasOpen("sign");
    }

    @Test
    void aResultReturnedByTheDirectorIsAppraisedAgain() {
        atReview()
                .does("review", "reviewOutcome", "AGREE")
                .does("sign", "signOutcome", "RETURN")
                .hasOpen("appraise")
                .does("appraise", "appraisalOutcome", "ELIGIBLE")
                .hasOpen("review");
    }

    @Test
    void whenDueSoonTheOfficerPromisesToBeOnTime() {
        model.ladder("dossier", rung(in(5), "DUE_SOON"), waits());

        var story = dossierAtAppraisal().timePasses().hasOpen("appraise", "declareProgress");
        assertThat(story.task("userTask_declareProgress").getAssignee()).isEqualTo("officer.an");
        story.does("declareProgress", "forecastOutcome", "ON_TIME")
                .passed("endEvent_onTimePromised")
                .hasOpen("appraise");
        finish(story).does("returnResult", "handBackOutcome", "HANDED_OVER").isOver();
    }

    @Test
    void anUnansweredForecastEndsWithTheWorkAndTheDossierCloses() {
        model.ladder("dossier", rung(in(5), "DUE_SOON"), waits());

        var story = dossierAtAppraisal().timePasses().hasOpen("appraise", "declareProgress");
        finish(story)
                .passed("endEvent_workDone")
                .neverPassed("endEvent_onTimePromised", "endEvent_extensionAsked")
                .hasOpen("returnResult")
                .does("returnResult", "handBackOutcome", "HANDED_OVER")
                .passed("endEvent_dossierClosed")
                .isOver();
    }

    @Test
    void anUnansweredForecastEndsWithWorkDoneLateAndTheApologyIsStillOwed() {
        model.ladder("dossier", rung(in(5), "DUE_SOON"), waits());
        model.when("finishDossierStep", execution -> ModelEngine.finished(execution, true, false));

        var story = finish(dossierAtAppraisal().timePasses().hasOpen("appraise", "declareProgress"))
                .passed("throwEvent_apologyOwedAtFinish")
                .hasOpen("draftApology", "returnResult")
                .does("returnResult", "handBackOutcome", "HANDED_OVER");
        sendApology(story).passed("endEvent_dossierClosed").isOver();
    }

    @Test
    void anExtensionGoesThroughTheWholeChainAndMovesTheWatch() {
        var story = extensionAsked(rung(in(7), "EXPIRED"), waits());
        story.does("draftApology")
                .does("agreeApology", "agreeOutcome", "RETURN")
                .does("draftApology")
                .does("agreeApology", "agreeOutcome", "AGREE")
                .does("signApology", "apologySignOutcome", "RETURN")
                .does("draftApology")
                .does("agreeApology", "agreeOutcome", "AGREE")
                .does("signApology", "apologySignOutcome", "SIGN")
                .does("issueApology")
                .does("informApplicant", "moreOwed", false)
                .passed("endEvent_apologyDone", "endEvent_apologySent")
                .neverPassed("messageEvent_dueMoved")
                .hasOpen("appraise");

        var before = story.times("serviceTask_findNextRung");
        story.hears("deadline.dueMoved").passed("messageEvent_dueMoved");
        assertThat(story.times("serviceTask_findNextRung")).isEqualTo(before + 1);
        finish(story).does("returnResult", "handBackOutcome", "HANDED_OVER").isOver();
    }

    @Test
    void anExtensionIsDroppedWhenTheWorkIsFinishedInTimeAfterAll() {
        var story = extensionAsked().does("draftApology");
        model.when("finishDossierStep", execution -> {
            ModelEngine.finished(execution, false, false);
            execution
                    .getProcessEngineServices()
                    .getRuntimeService()
                    .createMessageCorrelation("dossier.finishedInTime")
                    .processInstanceId(execution.getProcessInstanceId())
                    .correlate();
        });

        finish(story)
                .passed("serviceTask_dropApology", "endEvent_apologyDropped")
                .hasOpen("returnResult")
                .does("returnResult", "handBackOutcome", "HANDED_OVER")
                .isOver();
    }

    @Test
    void anExpiryOpensTheApologyWhileTheWorkGoesOn() {
        var story = expired().hasOpen("appraise", "draftApology").passed("serviceTask_openApology");
        sendApology(story).hasOpen("appraise").runsOn();
        finish(story).does("returnResult", "handBackOutcome", "HANDED_OVER").isOver();
    }

    @Test
    void aResultIsReturnedAtOnceButTheDossierStaysOpenUntilTheApologyIsSent() {
        var story = finish(expired()).hasOpen("draftApology", "returnResult");

        story.does("returnResult", "handBackOutcome", "HANDED_OVER")
                .passed("endEvent_resultReturned")
                .hasOpen("draftApology")
                .neverPassed("serviceTask_closeDossier")
                .runsOn();

        sendApology(story)
                .passed("serviceTask_closeDossier", "endEvent_dossierClosed")
                .isOver();
    }

    @Test
    void aDossierFinishedLateWithoutAnApologyOwesOneFromThen() {
        model.when("finishDossierStep", execution -> ModelEngine.finished(execution, true, false));

        var story = finish(dossierAtAppraisal())
                .passed("endEvent_workDone", "throwEvent_apologyOwedAtFinish")
                .hasOpen("draftApology", "returnResult")
                .does("returnResult", "handBackOutcome", "HANDED_OVER")
                .runsOn();
        sendApology(story).passed("endEvent_dossierClosed").isOver();
    }

    @Test
    void whenNothingIsLeftToRemindTheWorkGoesOn() {
        model.ladder("dossier", over());

        var story = dossierAtAppraisal()
                .passed("callActivity_watchDeadline", "endEvent_watchOver")
                .hasOpen("appraise");
        finish(story).does("returnResult", "handBackOutcome", "HANDED_OVER").isOver();
    }

    @Test
    void theApologyHasItsOwnWatchWhichStopsWithIt() {
        model.ladder("dossier-apology", rung(in(7), "NOTICE"), rung(in(8), "NOTICE"), over());

        var story = expired().timePasses().timePasses().passed("endEvent_apologyWatchOver");
        assertThat(story.times("serviceTask_actOnRung")).isEqualTo(3);
        sendApology(story).hasOpen("appraise");
    }

    @Test
    void aSentApologyEndsItsWatch() {
        model.ladder("dossier-apology", rung(in(30), "NOTICE"));

        var story = expired();
        assertThat(story.timers()).hasSize(1);
        assertThat(sendApology(story).timers()).isEmpty();
    }

    @Test
    void anExpiryThatOnlyRemindsOpensNoSecondApology() {
        var story = extensionAsked(rung(in(7), "EXPIRED"));
        model.when("actOnRungStep", execution -> execution.setVariable("rungAct", "NOTICE"));

        story.timePasses().hasOpen("appraise", "draftApology");
        assertThat(story.times("serviceTask_openApology")).isEqualTo(1);
    }
}
