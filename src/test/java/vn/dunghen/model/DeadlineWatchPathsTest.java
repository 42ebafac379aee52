package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.model.ModelEngine.over;
import static vn.dunghen.model.ModelEngine.rung;
import static vn.dunghen.model.ModelEngine.waits;
import static vn.dunghen.model.Story.in;

import org.junit.jupiter.api.Test;

class DeadlineWatchPathsTest extends EveryPath {

    @Override
    String diagram() {
        return "deadline-watch";
    }

    @Test
    void aWatchWithNothingToRemindIsOver() {
        model.ladder("dossier", over());
        Story.watch(model).passed("endEvent_watchOver").isOver();
    }

    @Test
    void aWaitingWatchLooksAgainWhenTheDueDateMoves() {
        model.ladder("dossier", waits(), waits(), over());
        Story.watch(model)
                .runsOn()
                .hears("deadline.dueMoved")
                .passed("messageEvent_dueMovedLater")
                .runsOn()
                .hears("deadline.dueMoved")
                .isOver();
    }

    @Test
    void aWatchClimbsRungByRungEachAtItsMoment() {
        model.ladder("dossier", rung(in(1), "NOTICE"), rung(in(2), "DUE_SOON"), rung(in(3), "EXPIRED"), over());
        var story = Story.watch(model);
        assertThat(story.timers().get(0).getDuedate()).isCloseTo(in(1), 1_000);

        story.timePasses().timePasses().runsOn().timePasses().isOver();
        assertThat(story.times("serviceTask_actOnRung")).isEqualTo(3);
        story.passed("throwEvent_dueSoon", "throwEvent_expired");
    }

    @Test
    void aMovedDueDateReplacesTheTimerThatWasAhead() {
        var first = in(1);
        var later = in(9);
        model.ladder("dossier", rung(first, "NOTICE"), rung(later, "NOTICE"), over());
        var story = Story.watch(model).hears("deadline.dueMoved");

        assertThat(story.timers()).hasSize(1);
        assertThat(story.timers().get(0).getDuedate()).isCloseTo(later, 1_000);
        assertThat(story.times("serviceTask_actOnRung")).isZero();
    }
}
