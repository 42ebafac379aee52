package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackHandlingPathsTest extends EveryPath {

    @Override
    String diagram() {
        return "feedback-handling";
    }

    @Test
    void aUnitAnswersAndSignsByOrderAndTheClerkSendsTheLetter() {
        drafting(Story.feedback(model))
                .does("draft")
                .does("agree", "agreeRoute", "ISSUE")
                .passed("endEvent_signedInUnit")
                .hasOpen("issue")
                .does("issue")
                .passed("endEvent_answered")
                .isOver();
    }

    @Test
    void everyStepGoesToItsOfficeAndHasADueDate() {
        var story = Story.feedback(model);
        var classify = story.task("userTask_classify");
        assertThat(groupsOf(classify)).containsExactly("chief-of-office@VP");
        assertThat(classify.getDueDate()).isEqualTo(model.dues.get("feedback-handling/classify"));
        story.does("classify", "classifyOutcome", "HANDLE", "handlingUnit", "TDC");
        assertThat(groupsOf(story.task("userTask_assign"))).containsExactly("unit-head@TDC");
        story.does("assign", "assignOutcome", "ACCEPT", "officer", "officer.an");
        assertThat(story.task("userTask_draft").getAssignee()).isEqualTo("officer.an");
        story.does("draft");
        assertThat(groupsOf(story.task("userTask_agree"))).containsExactly("unit-head@TDC");
        story.does("agree", "agreeRoute", "DIRECTOR");
        assertThat(groupsOf(story.task("userTask_sign"))).containsExactly("director@LD");
        story.does("sign", "signOutcome", "SIGN");
        assertThat(groupsOf(story.task("userTask_issue"))).containsExactly("records-clerk@VP");
        story.does("issue").passed("endEvent_signed").isOver();
    }

    @Test
    void theDirectorClassifiesWhatTheChiefOfOfficeMayNot() {
        var story = Story.feedback(model).does("classify", "classifyOutcome", "ESCALATE");
        assertThat(groupsOf(story.task("userTask_classifyByDirector"))).containsExactly("director@LD");
        story.does("classifyByDirector", "classifyOutcome", "HANDLE", "handlingUnit", "TT")
                .passed("endEvent_classifiedByDirector")
                .hasOpen("assign");
    }

    @Test
    void whatOthersAreCompetentForIsForwarded() {
        var story = Story.feedback(model).does("classify", "classifyOutcome", "FORWARD");
        assertThat(groupsOf(story.task("userTask_forward"))).containsExactly("records-clerk@VP");
        story.does("forward").passed("endEvent_forwarded").isOver();
    }

    @Test
    void whatSaysNothingIsNotHandled() {
        Story.feedback(model)
                .does("classify", "classifyOutcome", "REJECT")
                .passed("endEvent_notHandled")
                .isOver();
    }

    @Test
    void aUnitThatIsNotCompetentSendsItBackToBeClassifiedAgain() {
        Story.feedback(model)
                .does("classify", "classifyOutcome", "HANDLE", "handlingUnit", "CN")
                .does("assign", "assignOutcome", "REFUSE")
                .passed("endEvent_refused")
                .hasOpen("classify")
                .does("classify", "classifyOutcome", "HANDLE", "handlingUnit", "TDC")
                .does("assign", "assignOutcome", "ACCEPT", "officer", "officer.an")
                .hasOpen("draft");
    }

    @Test
    void aDraftIsReturnedByItsHeadAndByTheDirector() {
        drafting(Story.feedback(model))
                .does("draft")
                .does("agree", "agreeRoute", "RETURN")
                .hasOpen("draft")
                .does("draft")
                .does("agree", "agreeRoute", "DIRECTOR")
                .does("sign", "signOutcome", "RETURN")
                .hasOpen("draft")
                .neverPassed("userTask_issue")
                .runsOn();
    }

    @Test
    void theSenderAddsWhatWasAskedWhileTheWorkStaysOpen() {
        drafting(Story.feedback(model))
                .hears("feedback.supplementAsked", Map.of("supplementEndsAt", in(10)))
                .hasOpen("draft", "receiveSupplement")
                .does("receiveSupplement")
                .passed("endEvent_supplemented")
                .hasOpen("draft");
        assertThat(model.steps).doesNotContain("lapseFeedbackSupplementStep");
    }

    @Test
    void aSenderWhoAddsNothingDoesNotHoldUpTheWork() {
        var story = Story.feedback(model)
                .hears("feedback.supplementAsked", Map.of("supplementEndsAt", in(10)))
                .hasOpen("classify", "receiveSupplement");
        assertThat(groupsOf(story.task("userTask_receiveSupplement"))).containsExactly("desk-officer@MC");
        story.timePasses()
                .passed("boundaryEvent_supplementEnds", "endEvent_supplementLapsed")
                .hasOpen("classify");
        assertThat(model.steps).contains("lapseFeedbackSupplementStep");
    }

    @Test
    void aLateAnswerIsUrgedWhileItsWorkGoesOn() {
        model.ladder("feedback", rung(in(5), "NOTICE"), rung(in(7), "EXPIRED"), waits());
        var story = Story.feedback(model).timePasses().hasOpen("classify").timePasses();
        story.passed("boundaryEvent_expired").hasOpen("classify", "urge");
        assertThat(groupsOf(story.task("userTask_urge"))).containsExactly("chief-of-office@VP");
        story.does("urge").passed("endEvent_urged").hasOpen("classify").runsOn();
    }

    @Test
    void whenNothingIsLeftToRemindTheWorkGoesOn() {
        model.ladder("feedback", over());
        Story.feedback(model).passed("endEvent_watchOver").hasOpen("classify").runsOn();
    }

    private static Story drafting(Story story) {
        return story.does("classify", "classifyOutcome", "HANDLE", "handlingUnit", "TDC")
                .does("assign", "assignOutcome", "ACCEPT", "officer", "officer.an");
    }
}
