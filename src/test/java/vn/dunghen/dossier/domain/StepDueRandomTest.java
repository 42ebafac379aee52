package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.Channel;

class StepDueRandomTest {

    private static final List<String> TASKS = List.of(
            "hand-over",
            "assign-officer",
            "appraise",
            "review",
            "sign",
            "issue-result",
            "return-result",
            "declare-progress",
            "draft-apology",
            "agree-apology",
            "sign-apology",
            "issue-apology",
            "inform-applicant",
            "approve-supplement",
            "send-supplement",
            "receive-supplement",
            "announce-result",
            "return-papers",
            "explain-lateness",
            "receive-explanation");

    private final StepDue stepDue = new StepDue(CALENDAR, Samples.reception(), Samples.shares());

    @Property
    void noTaskIsDueOnADayOffOrAfterAPromiseThatCanStillBeKept(
            @ForAll @IntRange(max = 60 * 24 * 30) int acceptedMinute,
            @ForAll @IntRange(max = 60 * 24 * 30) int laterMinutes) {
        var accepted = Samples.ACCEPTED.plus(Duration.ofMinutes(acceptedMinute));
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, accepted);
        dossier.accept(Samples.acceptance(Samples.tenDays(), accepted), CLERK, accepted);
        var opened = accepted.plus(Duration.ofMinutes(laterMinutes));
        for (var task : TASKS) {
            var due = stepDue.of(task, dossier, opened).at();
            assertThat(CALENDAR.isWorkingDay(Moments.day(due))).as(task).isTrue();
            assertThat(due).as(task).isAfter(opened);
            if (!task.contains("apology")
                    && !task.equals("inform-applicant")
                    && opened.isBefore(dossier.currentDue())) {
                assertThat(due).as(task).isBeforeOrEqualTo(dossier.currentDue());
            }
        }
    }
}
