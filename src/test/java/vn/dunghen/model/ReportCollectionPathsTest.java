package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

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

    private void leftTwice(String step) {
        var times = new AtomicInteger();
        model.when(step, execution -> execution.setVariable("unitsLeft", times.incrementAndGet() < 3));
    }
}
