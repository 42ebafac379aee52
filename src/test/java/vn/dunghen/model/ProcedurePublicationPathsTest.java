package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import org.junit.jupiter.api.Test;

class ProcedurePublicationPathsTest extends EveryPath {

    @Override
    String diagram() {
        return "procedure-publication";
    }

    @Test
    void aProposalIsCheckedApprovedNumberedAndPublished() {
        atNumbering()
                .does("number", "numberOutcome", "NUMBER")
                .passed("serviceTask_publish", "endEvent_published")
                .isOver();
        assertThat(model.steps).containsExactly("findNextRungStep", "publishStep");
    }

    @Test
    void everyStepGoesToItsOfficeAndHasADueDate() {
        var story = Story.publication(model);
        var draft = story.task("userTask_draft");
        assertThat(draft.getAssignee()).isEqualTo("officer.an");
        assertThat(draft.getDueDate()).isEqualTo(model.dues.get("procedure-publication/draft"));
        story.does("draft", "draftOutcome", "SUBMIT");
        assertThat(groupsOf(story.task("userTask_check"))).containsExactly("office-officer@VP");
        story.does("check", "checkOutcome", "PASS");
        assertThat(groupsOf(story.task("userTask_approve"))).containsExactly("director@LD");
        story.does("approve", "approveOutcome", "APPROVE");
        assertThat(groupsOf(story.task("userTask_number"))).containsExactly("records-clerk@VP");
    }

    @Test
    void eachOfficeMayReturnTheProposalToItsProposer() {
        var story = Story.publication(model)
                .does("draft", "draftOutcome", "SUBMIT")
                .does("check", "checkOutcome", "RETURN")
                .hasOpen("draft");
        story = submitted(story).does("approve", "approveOutcome", "RETURN").hasOpen("draft");
        submitted(story)
                .does("approve", "approveOutcome", "APPROVE")
                .does("number", "numberOutcome", "RETURN")
                .hasOpen("draft")
                .neverPassed("serviceTask_publish")
                .runsOn();
    }

    @Test
    void aRejectedProposalChangesNothing() {
        submitted(Story.publication(model))
                .does("approve", "approveOutcome", "REJECT")
                .passed("endEvent_rejected")
                .neverPassed("serviceTask_publish")
                .isOver();
    }

    @Test
    void aProposerMayTakeTheProposalBack() {
        Story.publication(model)
                .does("draft", "draftOutcome", "WITHDRAW")
                .passed("endEvent_withdrawn")
                .neverPassed("serviceTask_publish")
                .isOver();
    }

    @Test
    void aLatePublicationIsUrgedWhileItsWorkGoesOn() {
        model.ladder("procedure-publication", rung(in(5), "NOTICE"), rung(in(7), "EXPIRED"), waits());
        var story = Story.publication(model).timePasses().hasOpen("draft").timePasses();
        story.passed("boundaryEvent_expired").hasOpen("draft", "urge");
        assertThat(groupsOf(story.task("userTask_urge"))).containsExactly("chief-of-office@VP");
        story.does("urge").passed("endEvent_urged").hasOpen("draft");
        submitted(story)
                .does("approve", "approveOutcome", "APPROVE")
                .does("number", "numberOutcome", "NUMBER")
                .isOver();
    }

    @Test
    void whenNothingIsLeftToRemindTheProposalGoesOn() {
        model.ladder("procedure-publication", over());
        Story.publication(model).passed("endEvent_watchOver").hasOpen("draft").runsOn();
    }

    private Story atNumbering() {
        return submitted(Story.publication(model)).does("approve", "approveOutcome", "APPROVE");
    }

    private static Story submitted(Story story) {
        return story.does("draft", "draftOutcome", "SUBMIT").does("check", "checkOutcome", "PASS");
    }
}
