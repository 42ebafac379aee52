package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.Story.in;

import org.junit.jupiter.api.Test;

class LiabilityReviewPathsTest extends EveryPath {

    @Override
    String diagram() {
        return "liability-review";
    }

    private Story quarter(boolean late) {
        model.when("openLiabilityReviewStep", execution -> execution.setVariable("anyLate", late));
        return Story.review(model);
    }

    @Test
    void aQuarterWaitsForItsDayAndEndsByItselfWhenNothingWasLate() {
        var story = quarter(false).runsOn().hasOpen();
        assertThat(story.timers()).hasSize(1);
        story.timePasses().passed("endEvent_nothingLate").isOver();
    }

    @Test
    void theInspectorateReviewsAndTheDirectorDecides() {
        var story = quarter(true).timePasses().hasOpen("review");
        assertThat(groupsOf(story.task("userTask_review"))).containsExactly("inspector@TT");
        story.does("review").hasOpen("decide");
        assertThat(groupsOf(story.task("userTask_decide"))).containsExactly("director@LD");
        story.does("decide", "liabilityOutcome", "APPROVE")
                .passed("endEvent_liabilityDecided")
                .isOver();
    }

    @Test
    void whatTheDirectorGivesBackIsReviewedAgain() {
        quarter(true)
                .timePasses()
                .does("review")
                .does("decide", "liabilityOutcome", "RETURN")
                .hasOpen("review")
                .does("review")
                .does("decide", "liabilityOutcome", "APPROVE")
                .isOver();
    }

    @Test
    void aReviewThatTakesTooLongIsRemindedOf() {
        model.ladder("liability-review", rung(in(40), "NOTICE"), over());
        var story = quarter(true).timePasses().hasOpen("review");
        story.timePasses().passed("endEvent_reviewWatchOver").hasOpen("review");
        story.does("review").does("decide", "liabilityOutcome", "APPROVE").isOver();
    }
}
