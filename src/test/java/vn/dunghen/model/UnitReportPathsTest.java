package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitReportPathsTest extends EveryPath {

    @Override
    String diagram() {
        return "unit-report";
    }

    private Story asked() {
        return Story.unitReport(model, Map.of());
    }

    @Test
    void anOfficerFillsTheHeadSubmitsTheOfficeTakesIt() {
        var story = asked().hasOpen("fill");
        assertThat(groupsOf(story.task("userTask_fill"))).containsExactly("officer@CN");
        story.does("fill");
        assertThat(groupsOf(story.task("userTask_submit"))).containsExactly("unit-head@CN");
        story.does("submit", "submitOutcome", "SUBMIT");
        assertThat(groupsOf(story.task("userTask_check"))).containsExactly("office-officer@VP");
        story.does("check", "checkOutcome", "ACCEPT")
                .passed("endEvent_accepted")
                .isOver();
    }

    @Test
    void theHeadOfAUnitWithoutOfficersDoesItAlone() {
        Story.unitReport(model, Map.of("byOfficer", false))
                .hasOpen("submit")
                .does("submit", "submitOutcome", "SUBMIT")
                .does("check", "checkOutcome", "RETURN")
                .hasOpen("submit")
                .neverPassed("userTask_fill");
    }

    @Test
    void whatIsNotGoodEnoughGoesBackToTheOfficer() {
        asked().does("fill")
                .does("submit", "submitOutcome", "RETURN")
                .hasOpen("fill")
                .does("fill")
                .does("submit", "submitOutcome", "SUBMIT")
                .does("check", "checkOutcome", "RETURN")
                .hasOpen("fill");
    }

    @Test
    void aCorrectionGoesStraightToTheOfficeAndNobodyIsReminded() {
        Story.unitReport(model, Map.of("correction", true))
                .hasOpen("check")
                .neverPassed("callActivity_watchReport", "userTask_submit")
                .does("check", "checkOutcome", "ACCEPT")
                .isOver();
    }

    @Test
    void anOverdueReportIsUrgedWhileTheUnitGoesOn() {
        model.ladder("unit-report", rung(in(5), "NOTICE"), rung(in(7), "EXPIRED"), waits());
        var story = asked().timePasses().hasOpen("fill").timePasses().hasOpen("fill", "urge");
        assertThat(groupsOf(story.task("userTask_urge"))).containsExactly("chief-of-office@VP");
        story.does("urge").passed("boundaryEvent_expired", "endEvent_urged").hasOpen("fill");
    }

    @Test
    void theClosingOfTheCampaignEndsAllThatIsOpen() {
        model.ladder("unit-report", rung(in(7), "EXPIRED"), waits());
        asked().timePasses()
                .hasOpen("fill", "urge")
                .hears("report.unitClosed")
                .passed("endEvent_notReported")
                .isOver();
    }

    @Test
    void anExcusedUnitOwesNothing() {
        asked().does("fill")
                .hears("report.unitExcused")
                .passed("endEvent_excused")
                .isOver();
    }

    @Test
    void whenNothingIsLeftToRemindTheUnitGoesOn() {
        model.ladder("unit-report", over());
        asked().passed("endEvent_watchOver").hasOpen("fill").runsOn();
    }
}
