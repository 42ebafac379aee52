package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignmentPathsTest extends EveryPath {

    @Override
    String diagram() {
        return "assignment";
    }

    private Story dated() {
        return Story.assignment(model, Map.of());
    }

    private Story standing() {
        return Story.assignment(
                model, Map.of("ladder", "assignment-checkin", "standing", true, "checkInOpensAt", in(30)));
    }

    private static Story accepted(Story story) {
        return story.does("accept", "acceptOutcome", "ACCEPT", "officer", "officer.an");
    }

    private static Story reported(Story story, String route) {
        return story.does("reportResult", "verifyRoute", route, "verifyUnits", "CDS");
    }

    @Test
    void workIsAcceptedReportedAndConfirmed() {
        var story = dated();
        assertThat(groupsOf(story.task("userTask_accept"))).containsExactly("unit-head@CN");
        accepted(story);
        var report = story.task("userTask_reportResult");
        assertThat(report.getAssignee()).isEqualTo("officer.an");
        assertThat(report.getDueDate()).isEqualTo(model.dues.get("assignment/report-result"));
        reported(story, "OFFICE");
        assertThat(groupsOf(story.task("userTask_verify"))).containsExactly("office-officer@VP");
        story.does("verify", "verifyOutcome", "ACCEPT").passed("endEvent_done").isOver();
    }

    @Test
    void aResultThatIsNotGoodEnoughGoesBackToItsOfficer() {
        var story = reported(accepted(dated()), "HEAD").hasOpen("verifyByHead");
        assertThat(groupsOf(story.task("userTask_verifyByHead"))).containsExactly("unit-head@CDS");
        story.does("verifyByHead", "verifyOutcome", "RETURN").hasOpen("reportResult");
        reported(story, "HEAD").does("verifyByHead", "verifyOutcome", "ACCEPT").isOver();
    }

    @Test
    void theFirstOfSeveralHeadsConfirmsForAll() {
        var story = accepted(dated())
                .does("reportResult", "verifyRoute", "HEAD", "verifyUnits", "CDS,TDC")
                .hasOpen("verifyByHead");
        var service = model.engine.getTaskService();
        var heads = service.createTaskQuery()
                .taskDefinitionKey("userTask_verifyByHead")
                .list();
        assertThat(heads.stream().flatMap(task -> groupsOf(task).stream()))
                .containsExactlyInAnyOrder("unit-head@CDS", "unit-head@TDC");
        service.complete(heads.get(0).getId(), Map.of("verifyOutcome", "ACCEPT"));
        story.passed("endEvent_done").isOver();
    }

    @Test
    void refusedWorkGoesThroughTheChiefOfOfficeToAnotherUnit() {
        var story = dated().does("accept", "acceptOutcome", "REFUSE").hasOpen("reassign");
        assertThat(groupsOf(story.task("userTask_reassign"))).containsExactly("chief-of-office@VP");
        story.does("reassign", "leadUnit", "TDC").hasOpen("accept");
        assertThat(groupsOf(story.task("userTask_accept"))).containsExactly("unit-head@TDC");
        accepted(story).runsOn();
    }

    @Test
    void workOnRequestWaitsUntilSomebodyAsks() {
        Story.assignment(model, Map.of("onRequest", true))
                .hasOpen()
                .hears("assignment.requested")
                .hasOpen("accept")
                .neverPassed("serviceTask_closeUnasked");
    }

    @Test
    void workNobodyAskedForEndsWithTheYear() {
        Story.assignment(model, Map.of("onRequest", true))
                .timePasses()
                .passed("serviceTask_closeUnasked", "endEvent_neverAsked")
                .isOver();
    }

    @Test
    void standingWorkIsLookedAtUntilTheLastTimeOfItsYear() {
        var story = accepted(standing()).hasOpen();
        story.timePasses().hasOpen("checkIn");
        assertThat(story.task("userTask_checkIn").getAssignee()).isEqualTo("officer.an");
        story.does("checkIn", "checkInOutcome", "NEXT", "checkInOpensAt", in(90))
                .hasOpen();
        story.timePasses()
                .does("checkIn", "checkInOutcome", "LAST", "verifyRoute", "OFFICE", "verifyUnits", "VP")
                .hasOpen("verify")
                .neverPassed("userTask_reportResult");
        story.does("verify", "verifyOutcome", "ACCEPT").passed("endEvent_done").isOver();
    }

    @Test
    void anotherOfficerGoesOnWithTheWork() {
        var story = accepted(dated());
        story.knows("officer", "officer.be").hears("assignment.transferred").passed("boundaryEvent_transferred");
        assertThat(story.task("userTask_reportResult").getAssignee()).isEqualTo("officer.be");

        model.clear();
        var look = accepted(standing()).timePasses();
        look.knows("officer", "officer.be")
                .hears("assignment.transferred")
                .passed("boundaryEvent_transferredAtCheckIn");
        assertThat(look.task("userTask_checkIn").getAssignee()).isEqualTo("officer.be");
    }

    @Test
    void overdueWorkIsUrgedWhileItGoesOnEachTimeItsDateHasPassed() {
        model.ladder("assignment", rung(in(5), "NOTICE"), rung(in(7), "EXPIRED"), rung(in(40), "EXPIRED"), waits());
        var story = accepted(dated()).timePasses().hasOpen("reportResult").timePasses();
        story.hasOpen("reportResult", "urge");
        assertThat(groupsOf(story.task("userTask_urge"))).containsExactly("chief-of-office@VP");
        story.does("urge").passed("endEvent_urged").timePasses().hasOpen("reportResult", "urge");
        reported(story, "OFFICE").does("verify", "verifyOutcome", "ACCEPT").isOver();
    }

    @Test
    void coordinatingUnitsHoldNothingUp() {
        var story = dated().hears("assignment.coordinationAsked", Map.of("coordinatingUnit", "CDS"))
                .hears("assignment.coordinationAsked", Map.of("coordinatingUnit", "TDC"));
        assertThat(model.engine
                        .getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("userTask_coordinate")
                        .count())
                .isEqualTo(2);
        var first = model.engine
                .getTaskService()
                .createTaskQuery()
                .taskCandidateGroup("unit-head@CDS")
                .singleResult();
        model.engine.getTaskService().complete(first.getId());
        story.passed("endEvent_coordinated");
        reported(accepted(story), "OFFICE")
                .does("verify", "verifyOutcome", "ACCEPT")
                .isOver();
    }

    @Test
    void moreTimeIsDecidedByTheChiefOfOfficeOrLeftToTheDirector() {
        var story = accepted(dated()).hears("assignment.extensionAsked").hasOpen("decideExtension", "reportResult");
        assertThat(groupsOf(story.task("userTask_decideExtension"))).containsExactly("chief-of-office@VP");
        story.does("decideExtension", "extensionOutcome", "GRANT").passed("endEvent_extensionDecided");
        story.hears("assignment.extensionAsked").does("decideExtension", "extensionOutcome", "FORWARD");
        assertThat(groupsOf(story.task("userTask_grantExtension"))).containsExactly("director@LD");
        story.does("grantExtension", "extensionOutcome", "REFUSE")
                .passed("endEvent_extensionGranted")
                .hasOpen("reportResult");
    }

    @Test
    void aRecalledPlanEndsAllThatIsOpen() {
        accepted(dated())
                .hears("assignment.coordinationAsked", Map.of("coordinatingUnit", "CDS"))
                .hears("assignment.extensionAsked")
                .hears("assignment.cancelled")
                .passed("endEvent_cancelled")
                .isOver();
    }

    @Test
    void whenNothingIsLeftToRemindTheWorkGoesOn() {
        model.ladder("assignment", over());
        dated().passed("endEvent_watchOver").hasOpen("accept").runsOn();
    }
}
