package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReportCollectionPathsTest extends EveryPath {

    @Override
    String diagram() {
        return "report-collection";
    }

    private Story opened() {
        return Story.collection(model).hasOpen().timePasses().worksOn();
    }

    @Test
    void aCampaignOpensAsksClosesAndLooksAtItsEstimates() {
        opened().passed("serviceTask_openCampaign", "serviceTask_askUnits")
                .neverPassed("serviceTask_closeUnreported")
                .runsOn()
                .timePasses()
                .worksOn()
                .passed("timerEvent_closing", "serviceTask_closeUnreported")
                .neverPassed("serviceTask_restateReports")
                .timePasses()
                .worksOn()
                .passed("serviceTask_restateReports", "endEvent_collected")
                .isOver();
    }

    @Test
    void whenAllIsInNobodyWaitsForTheClosingMoment() {
        opened().hears("report.collected")
                .worksOn()
                .passed("messageEvent_collected", "serviceTask_closeUnreported")
                .neverPassed("timerEvent_closing")
                .timePasses()
                .worksOn()
                .isOver();
    }

    @Test
    void manyUnitsAreAskedClosedAndLookedAtInManySmallSteps() {
        leftTwice("askUnitsStep");
        leftTwice("closeUnreportedStep");
        leftTwice("restateReportsStep");
        var story = opened().hears("report.collected").worksOn().timePasses().worksOn();
        assertThat(story.times("serviceTask_askUnits")).isEqualTo(3);
        assertThat(story.times("serviceTask_closeUnreported")).isEqualTo(3);
        assertThat(story.times("serviceTask_restateReports")).isEqualTo(3);
        story.isOver();
    }

    @Test
    void aRegimeThatEndedMeanwhileOpensNothing() {
        model.when("openCampaignStep", execution -> ModelEngine.opened(execution, false));
        opened().passed("endEvent_dropped").neverPassed("serviceTask_askUnits").isOver();
    }

    @Test
    void theReportIsSynthesisedApprovedNumberedSignedAndSentWhileEstimatesWaitForTheirWindow() {
        var story = owed().hasOpen("synthesise");
        assertThat(groupsOf(story.task("userTask_synthesise"))).containsExactly("office-officer@VP");
        story.does("synthesise").hasOpen("approve");
        assertThat(groupsOf(story.task("userTask_approve"))).containsExactly("director@LD");
        story.does("approve", "approveOutcome", "APPROVE").hasOpen("number");
        assertThat(groupsOf(story.task("userTask_number"))).containsExactly("records-clerk@VP");
        story.does("number").hasOpen("sign").does("sign", "signOutcome", "SIGN").hasOpen("send");
        story.does("send")
                .passed("endEvent_sent", "endEvent_synthesised")
                .neverPassed("serviceTask_restateReports")
                .runsOn()
                .timePasses()
                .worksOn()
                .passed("serviceTask_restateReports")
                .isOver();
    }

    @Test
    void whatTheDirectorOrTheSignerGivesBackIsSynthesisedAgain() {
        var story = owed().does("synthesise")
                .does("approve", "approveOutcome", "RETURN")
                .hasOpen("synthesise")
                .does("synthesise")
                .does("approve", "approveOutcome", "APPROVE")
                .does("number")
                .does("sign", "signOutcome", "RETURN")
                .hasOpen("synthesise");
        assertThat(story.times("userTask_number")).isEqualTo(1);
    }

    @Test
    void anOverdueReportIsUrgedWhileItsWorkGoesOnAndSendingEndsTheWatch() {
        model.ladder("report-synthesis", rung(in(1), "NOTICE"), rung(in(2), "EXPIRED"), waits());
        var story = owed().timePasses().hasOpen("synthesise").timePasses().hasOpen("synthesise", "urge");
        assertThat(groupsOf(story.task("userTask_urge"))).containsExactly("chief-of-office@VP");
        story.does("urge").passed("boundaryEvent_outwardExpired", "endEvent_urged");
        story.does("synthesise")
                .does("approve", "approveOutcome", "APPROVE")
                .does("number")
                .does("sign", "signOutcome", "SIGN")
                .does("send")
                .passed("endEvent_sent")
                .timePasses()
                .worksOn()
                .isOver();
    }

    @Test
    void whenNothingIsLeftToRemindTheReportIsStillToBeMade() {
        model.ladder("report-synthesis", over());
        owed().passed("endEvent_outwardWatchOver").hasOpen("synthesise").runsOn();
    }

    @Test
    void aRegimeThatAsksNoReportOfTheDepartmentHasNone() {
        opened().hears("report.collected")
                .worksOn()
                .passed("endEvent_noReportOwed", "endEvent_synthesised")
                .hasOpen();
    }

    /** A campaign whose collection is over, of a regime that asks the department for a report. */
    private Story owed() {
        model.when("draftSynthesisStep", execution -> execution.setVariable("reportOwed", true));
        return opened().hears("report.collected").worksOn();
    }

    private void leftTwice(String step) {
        var times = new AtomicInteger();
        model.when(step, execution -> execution.setVariable("unitsLeft", times.incrementAndGet() < 3));
    }
}
