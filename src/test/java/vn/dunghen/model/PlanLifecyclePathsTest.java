package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.Story.in;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLifecyclePathsTest extends EveryPath {

    @Override
    String diagram() {
        return "plan-lifecycle";
    }

    @Test
    void aPlanIsDraftedCommentedApprovedSignedReadAndEvaluated() {
        var story = asked();
        story.hasOpen("giveOpinion");
        story.doesFor("CN", "giveOpinion").doesFor("CDS", "giveOpinion").hasOpen("consolidate");
        story.does("consolidate", "consolidateOutcome", "SUBMIT");
        inForce(checked(story)).hasOpen("acknowledge", "publish");
        story.doesFor("CN", "acknowledge")
                .doesFor("CDS", "acknowledge")
                .does("publish")
                .passed("endEvent_allAcknowledged", "endEvent_planPublished")
                .timePasses()
                .hasOpen("evaluate")
                .does("evaluate")
                .does("approveEvaluation", "evaluationOutcome", "APPROVE")
                .passed("endEvent_planClosed")
                .isOver();
        assertThat(model.steps).contains("enterForceStep").doesNotContain("recordSilenceStep");
    }

    @Test
    void everyStepGoesToItsOfficeAndHasADueDate() {
        var story = Story.plan(model);
        var draft = story.task("userTask_draft");
        assertThat(draft.getAssignee()).isEqualTo("officer.an");
        assertThat(draft.getDueDate()).isEqualTo(model.dues.get("plan-lifecycle/draft"));
        model.units.some = List.of("CN");
        story.does("draft", "draftOutcome", "OPINIONS", "opinionsDueAt", in(5));
        assertThat(groupsOf(story.task("userTask_giveOpinion"))).containsExactly("unit-head@CN");
        story.does("giveOpinion").does("consolidate", "consolidateOutcome", "SUBMIT");
        assertThat(groupsOf(story.task("userTask_checkForm"))).containsExactly("office-officer@VP");
        story.does("checkForm", "checkOutcome", "PASS");
        assertThat(groupsOf(story.task("userTask_approve"))).containsExactly("director@LD");
        story.does("approve", "approveOutcome", "APPROVE");
        assertThat(groupsOf(story.task("userTask_number"))).containsExactly("records-clerk@VP");
        story.does("number", "numberOutcome", "NUMBER", "issueOutcome", "RETURN");
        assertThat(groupsOf(story.task("userTask_sign"))).containsExactly("director@LD");
        story.does("sign", "signOutcome", "SIGN");
        assertThat(groupsOf(story.task("userTask_issue"))).containsExactly("records-clerk@VP");
        story.does("issue", "issueOutcome", "ISSUE", "endsAt", in(30));
        assertThat(groupsOf(story.task("userTask_acknowledge"))).containsExactly("unit-head@CN");
        assertThat(groupsOf(story.task("userTask_publish"))).containsExactly("unit-head@TTTT");
    }

    @Test
    void silenceCountsAsAgreementWhenTheDateHasPassed() {
        var story = asked().doesFor("CN", "giveOpinion").timePasses();
        story.passed("boundaryEvent_opinionsDue", "serviceTask_recordSilence").hasOpen("consolidate");
        assertThat(model.steps).contains("recordSilenceStep");
    }

    @Test
    void aDraftMayGoStraightToTheOffice() {
        submitted().hasOpen("checkForm").neverPassed("subProcess_opinion");
    }

    @Test
    void aDraftMayBeTakenBackBeforeAndAfterTheOpinions() {
        Story.plan(model)
                .does("draft", "draftOutcome", "WITHDRAW")
                .passed("endEvent_planWithdrawn")
                .isOver();
        asked().doesFor("CN", "giveOpinion")
                .doesFor("CDS", "giveOpinion")
                .does("consolidate", "consolidateOutcome", "WITHDRAW")
                .passed("endEvent_revisionWithdrawn")
                .isOver();
    }

    @Test
    void eachOfficeMayReturnItAndItComesBackToItsApprover() {
        var story = submitted().does("checkForm", "checkOutcome", "RETURN").hasOpen("consolidate");
        resubmitted(story)
                .does("checkForm", "checkOutcome", "PASS")
                .does("approve", "approveOutcome", "RETURN")
                .hasOpen("consolidate");
        checked(resubmitted(story))
                .does("number", "numberOutcome", "RETURN", "issueOutcome", "RETURN")
                .hasOpen("consolidate");
        checked(resubmitted(story))
                .does("number", "numberOutcome", "NUMBER", "issueOutcome", "RETURN")
                .does("sign", "signOutcome", "RETURN")
                .hasOpen("consolidate");
        resubmitted(story).does("checkForm", "checkOutcome", "PASS").hasOpen("approve");
    }

    @Test
    void aRejectedPlanIsNeverNumbered() {
        submitted()
                .does("checkForm", "checkOutcome", "PASS")
                .does("approve", "approveOutcome", "REJECT")
                .passed("endEvent_planRejected")
                .neverPassed("userTask_number")
                .isOver();
    }

    @Test
    void aSignatureMayBeTakenBackBeforeTheIssuing() {
        checked(submitted())
                .does("number", "numberOutcome", "NUMBER", "issueOutcome", "RETURN")
                .does("sign", "signOutcome", "SIGN")
                .hears("plan.signatureRecalled")
                .hasOpen("sign")
                .does("sign", "signOutcome", "SIGN")
                .hasOpen("issue");
    }

    @Test
    void whatNobodyReadNeverHoldsTheEvaluationUp() {
        inForce(checked(submitted()))
                .timePasses()
                .hasOpen("acknowledge", "publish", "evaluate")
                .does("evaluate")
                .does("approveEvaluation", "evaluationOutcome", "RETURN")
                .does("evaluate")
                .does("approveEvaluation", "evaluationOutcome", "APPROVE")
                .isOver();
    }

    @Test
    void anErrorOfFormIsPutRightBesideTheWork() {
        inForce(checked(submitted()))
                .hears("plan.correctionAsked")
                .does("signCorrection", "correctionOutcome", "SIGN")
                .does("issueCorrection")
                .passed("endEvent_correctionIssued")
                .hears("plan.correctionAsked")
                .does("signCorrection", "correctionOutcome", "RETURN")
                .passed("endEvent_correctionDropped")
                .runsOn();
    }

    @Test
    void aPlanInForceMayBeRecalled() {
        inForce(checked(submitted()))
                .hears("plan.recalled")
                .passed("endEvent_planRecalled")
                .isOver();
    }

    @Test
    void aPlanInForceMayBeReplaced() {
        inForce(checked(submitted()))
                .hears("plan.replaced")
                .passed("endEvent_planReplaced")
                .isOver();
    }

    @Test
    void whenNothingIsLeftToRemindThePlanGoesOn() {
        model.units.some = List.of("CN");
        model.ladder("plan-opinion", over());
        model.ladder("plan-recipient", over());
        var story = asked().passed("endEvent_opinionWatchOver").hasOpen("giveOpinion");
        story.does("giveOpinion").does("consolidate", "consolidateOutcome", "SUBMIT");
        inForce(checked(story)).passed("endEvent_acknowledgementWatchOver").hasOpen("acknowledge", "publish");
    }

    @Test
    void aPlanWithoutReadersInTheHouseIsInForceAllTheSame() {
        model.units.some = List.of();
        inForce(checked(submitted())).hasOpen("publish").runsOn();
    }

    private Story asked() {
        return Story.plan(model).does("draft", "draftOutcome", "OPINIONS", "opinionsDueAt", in(5));
    }

    private Story submitted() {
        return Story.plan(model).does("draft", "draftOutcome", "SUBMIT");
    }

    private static Story resubmitted(Story story) {
        return story.does("consolidate", "consolidateOutcome", "SUBMIT");
    }

    /** From the office's desk to the clerk's. */
    private static Story checked(Story story) {
        return story.does("checkForm", "checkOutcome", "PASS").does("approve", "approveOutcome", "APPROVE");
    }

    private static Story inForce(Story story) {
        return story.does("number", "numberOutcome", "NUMBER", "issueOutcome", "RETURN")
                .does("sign", "signOutcome", "SIGN")
                .does("issue", "issueOutcome", "ISSUE", "endsAt", in(30));
    }
}
