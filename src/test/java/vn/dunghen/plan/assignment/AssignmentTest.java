package vn.dunghen.plan.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.ShippedCalendar;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.AssignmentJudgement;
import vn.dunghen.plan.domain.PlannedWork;

class AssignmentTest {

    private static final Instant OPENED = Instant.parse("2026-02-11T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-04-10T10:00:00Z");
    private static final Actor OFFICER = new Actor("officer.an", "An", null);
    private static final Actor CHIEF = new Actor("chief.cuc", "Cúc", null);

    private static Assignment accepted() {
        var one = open(DeadlineKind.DATE, DUE, List.of());
        one.accept("officer.an", OPENED);
        return one;
    }

    private static Assignment open(DeadlineKind kind, @Nullable Instant due, List<AssignmentDue.CheckIn> checkIns) {
        return Assignment.open(
                "H99.15",
                "NV-2026-001",
                new PlanId("p"),
                2026,
                AssignmentDueTest.work(kind, LocalDate.parse("2026-04-10")),
                new Assignment.Units("CN", List.of("VP"), List.of("CDS"), null),
                due,
                checkIns,
                OPENED);
    }

    @Example
    void whenTheResultIsConfirmedCountsForNothingWhenItWasReportedCounts() {
        var one = accepted();
        one.report("Xong.", null, OFFICER, DUE);
        one.verify(AssignmentOutcome.Verify.ACCEPT, null, CHIEF, DUE.plusSeconds(90_000));
        assertThat(one.finishedAt()).isEqualTo(DUE);
        assertThat(one.againstOriginal(DUE.plusSeconds(100_000))).isEqualTo(AssignmentTimeliness.ON_TIME);
    }

    @Example
    void aDayOffMovesADateAheadOnceAndNoneThatHasPassedOrIsReported() {
        WorkingCalendar off = ShippedCalendar.off(LocalDate.parse("2026-04-10"));
        Instant monday = DUE.plusSeconds(3 * 86_400);
        var late = accepted();
        assertThat(late.followCalendar(off, "Thông báo 1", DUE)).isFalse();
        assertThat(late.againstOriginal(DUE.plusSeconds(1))).isEqualTo(AssignmentTimeliness.RUNNING_LATE);
        var reported = accepted();
        reported.report("Xong.", null, OFFICER, OPENED);
        assertThat(reported.followCalendar(off, "Thông báo 1", OPENED)).isFalse();
        var one = accepted();
        assertThat(one.followCalendar(off, "Thông báo 1", OPENED)).isTrue();
        assertThat(one.originalDue()).isEqualTo(monday);
        assertThat(one.currentDue()).isEqualTo(monday);
        assertThat(one.promise()).isEqualTo(2);
        assertThat(one.followCalendar(off, "Thông báo 1", OPENED)).as("once").isFalse();
    }

    @Example
    void aDayOffUnderAnExtensionLeavesTheFirstDateAlone() {
        var one = accepted();
        one.askExtension(DUE.plusSeconds(3 * 86_400), "Chờ số liệu.", OFFICER, OPENED);
        one.decideExtension(AssignmentOutcome.Extension.GRANT, DUE.plusSeconds(3 * 86_400), "Đồng ý.", CHIEF, OPENED);
        assertThat(one.followCalendar(ShippedCalendar.off(LocalDate.parse("2026-04-13")), "Thông báo 1", OPENED))
                .isTrue();
        assertThat(one.originalDue()).isEqualTo(DUE);
        assertThat(one.currentDue()).isEqualTo(DUE.plusSeconds(4 * 86_400));
    }

    @Example
    void aReturnedResultNeverStoppedTheClock() {
        var one = accepted();
        one.report("Xong.", null, OFFICER, DUE.minusSeconds(60));
        assertThat(one.againstOriginal(DUE.plusSeconds(60))).isEqualTo(AssignmentTimeliness.ON_TIME);
        one.verify(AssignmentOutcome.Verify.RETURN, "Thiếu phụ lục.", CHIEF, DUE.plusSeconds(60));
        assertThat(one.againstOriginal(DUE.plusSeconds(60))).isEqualTo(AssignmentTimeliness.RUNNING_LATE);
        one.report("Xong lại.", null, OFFICER, DUE.plusSeconds(120));
        one.verify(AssignmentOutcome.Verify.ACCEPT, null, CHIEF, DUE.plusSeconds(180));
        assertThat(one.againstOriginal(DUE.plusSeconds(180))).isEqualTo(AssignmentTimeliness.LATE);
    }

    @Property(tries = 2_000)
    void noExtensionMovesTheFirstDate(
            @ForAll @IntRange(min = 1, max = 200) int asked,
            @ForAll @IntRange(min = 1, max = 60) int more,
            @ForAll @IntRange(min = 1, max = 60) int reported) {
        var one = accepted();
        Instant moment = OPENED.plusSeconds(asked * 43_200L);
        Instant until = (moment.isAfter(DUE) ? moment : DUE).plusSeconds(more * 86_400L);
        one.askExtension(until, "Chờ ý kiến.", OFFICER, moment);
        one.decideExtension(AssignmentOutcome.Extension.GRANT, until, "Đồng ý.", CHIEF, moment);
        Instant done = moment.plusSeconds(reported * 86_400L);
        one.report("Xong.", null, OFFICER, done);
        one.verify(AssignmentOutcome.Verify.ACCEPT, null, CHIEF, done);
        assertThat(one.originalDue()).isEqualTo(DUE);
        assertThat(one.currentDue()).isEqualTo(until);
        assertThat(one.extensions()).hasSize(1).allMatch(it -> it.afterExpiry() == moment.isAfter(DUE));
        assertThat(one.againstOriginal(done) == AssignmentTimeliness.LATE).isEqualTo(done.isAfter(DUE));
    }

    @Example
    void nobodyDecidesTheirOwnRequestOrConfirmsTheirOwnResultNotEvenForAnother() {
        var one = accepted();
        Instant until = DUE.plusSeconds(86_400);
        one.askExtension(until, "Chờ.", OFFICER, OPENED);
        var standIn = new Actor("other", "Khác", "officer.an");
        assertThatThrownBy(
                        () -> one.decideExtension(AssignmentOutcome.Extension.GRANT, until, "Đồng ý.", OFFICER, OPENED))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(
                        () -> one.decideExtension(AssignmentOutcome.Extension.GRANT, until, "Đồng ý.", standIn, OPENED))
                .isInstanceOf(RuleViolation.class);
        one.report("Xong.", null, OFFICER, OPENED);
        assertThatThrownBy(
                        () -> one.decideExtension(AssignmentOutcome.Extension.GRANT, until, "Đồng ý.", CHIEF, OPENED))
                .as("no date moves under a result that has been reported")
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> one.verify(AssignmentOutcome.Verify.ACCEPT, null, OFFICER, OPENED))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> one.verify(AssignmentOutcome.Verify.ACCEPT, null, standIn, OPENED))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> one.verify(AssignmentOutcome.Verify.RETURN, " ", CHIEF, OPENED))
                .isInstanceOf(InvalidInput.class);
    }

    @Example
    void aRequestLeftOpenWhenTheWorkIsDoneLapsesAndStillCounts() {
        var one = accepted();
        one.askExtension(DUE.plusSeconds(86_400), "Chờ.", OFFICER, OPENED);
        assertThatThrownBy(() -> one.askExtension(DUE.plusSeconds(90_000), "Nữa.", OFFICER, OPENED))
                .isInstanceOf(RuleViolation.class);
        one.report("Xong.", null, OFFICER, OPENED);
        one.verify(AssignmentOutcome.Verify.ACCEPT, null, CHIEF, OPENED);
        assertThat(one.openExtension()).isEmpty();
        assertThat(one.extensions()).hasSize(1);
        assertThat(one.finishedEarlyUnaided()).isFalse();
    }

    @Example
    void onlyWorkThatNeverAskedForTimeCountsAsFinishedEarly() {
        var one = accepted();
        one.report("Xong.", null, OFFICER, OPENED);
        assertThat(one.finishedEarlyUnaided()).as("not confirmed yet").isFalse();
        one.verify(AssignmentOutcome.Verify.ACCEPT, null, CHIEF, OPENED);
        assertThat(one.finishedEarlyUnaided()).isTrue();
    }

    @Example
    void standingWorkIsNeverEarlyAndOneLateLookMakesItLate() {
        var work = AssignmentDueTest.work(DeadlineKind.STANDING, null);
        var looks = AssignmentDue.checkIns(work, 2026, OPENED, 10, ShippedCalendar.shipped());
        for (boolean late : new boolean[] {false, true}) {
            var one = open(DeadlineKind.STANDING, null, looks);
            one.accept("officer.an", OPENED);
            assertThatThrownBy(() -> one.askExtension(DUE, "Chờ.", OFFICER, OPENED))
                    .isInstanceOf(RuleViolation.class);
            Instant end = OPENED;
            for (int i = 0; i < looks.size(); i++) {
                end = looks.get(i).dueAt().plusSeconds(late && i == 1 ? 60 : -86_400);
                assertThat(one.checkIn("Đã làm.", null, OFFICER, end)).isEqualTo(i == looks.size() - 1);
            }
            one.verify(AssignmentOutcome.Verify.ACCEPT, null, CHIEF, end);
            assertThat(one.againstOriginal(end))
                    .isEqualTo(late ? AssignmentTimeliness.LATE : AssignmentTimeliness.ON_TIME);
        }
    }

    @Example
    void aUnitToldToKeepWorkCannotRefuseItAgain() {
        var one = open(DeadlineKind.DATE, DUE, List.of());
        one.refuse("Không phải việc của phòng.");
        one.reassign(AssignmentOutcome.Reassign.KEEP, null, "Đúng chức năng.");
        assertThatThrownBy(() -> one.refuse("Vẫn không.")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> one.reassign(AssignmentOutcome.Reassign.MOVE, "CN", "Giao lại."))
                .isInstanceOf(InvalidInput.class);
        one.accept("officer.an", OPENED);
        assertThat(one.state()).isEqualTo(AssignmentState.IN_PROGRESS);
    }

    @Example
    void aTargetIsReachedAsItsWordsSay() {
        assertThat(reached(TargetOperator.AT_LEAST, "85")).isTrue();
        assertThat(reached(TargetOperator.MORE_THAN, "85")).isFalse();
        assertThat(reached(TargetOperator.MORE_THAN, "84")).isTrue();
        assertThat(reached(TargetOperator.EXACTLY, "100")).isFalse();
        assertThat(reached(TargetOperator.COUNT, "85.0")).isTrue();
    }

    @Example
    void earlyMeansBeforeTheDueDayInVietnam() {
        Instant lastEvening = Instant.parse("2026-04-09T16:59:59Z");
        assertThat(AssignmentJudgement.of(lastEvening, DUE, DUE)).isEqualTo(AssignmentTimeliness.EARLY);
        assertThat(AssignmentJudgement.of(lastEvening.plusSeconds(1), DUE, DUE))
                .isEqualTo(AssignmentTimeliness.ON_TIME);
        assertThat(AssignmentJudgement.of(DUE.plusMillis(1), DUE, DUE)).isEqualTo(AssignmentTimeliness.LATE);
    }

    private static boolean reached(TargetOperator operator, String value) {
        var work = new PlannedWork(
                "r001",
                0,
                "",
                null,
                "Việc",
                null,
                null,
                DeadlineKind.DATE,
                null,
                null,
                "",
                operator,
                new BigDecimal(value),
                "%",
                "");
        return work.reachedBy(new BigDecimal("85")).orElseThrow();
    }
}
