package vn.dunghen.plan.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dunghen.calendar.ShippedCalendar;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanDeadline;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlannedWork;

class AssignmentDueTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final WorkingCalendar CALENDAR = ShippedCalendar.shipped();

    @Example
    void aDayRollsForwardFromADayOffAndBeforeADayIsTheLastWorkingDayBefore() {
        assertThat(due(DeadlineKind.DATE, "2026-12-01")).isEqualTo(LocalDateTime.parse("2026-12-01T17:00"));
        assertThat(due(DeadlineKind.DATE, "2026-04-30")).isEqualTo(LocalDateTime.parse("2026-05-04T17:00"));
        assertThat(due(DeadlineKind.BEFORE_DATE, "2026-12-15")).isEqualTo(LocalDateTime.parse("2026-12-14T17:00"));
        assertThat(due(DeadlineKind.BEFORE_DATE, "2026-03-16")).isEqualTo(LocalDateTime.parse("2026-03-13T17:00"));
        assertThat(due(DeadlineKind.BEFORE_DATE, "2026-03-15")).isEqualTo(LocalDateTime.parse("2026-03-13T17:00"));
        assertThat(due(DeadlineKind.WITHIN, "2026-02-28")).isEqualTo(LocalDateTime.parse("2026-03-02T17:00"));
    }

    @Property(tries = 3_000)
    void noDueMomentFallsOnADayOffAndBeforeADayIsStrictlyBefore(@ForAll("days") LocalDate day) {
        for (DeadlineKind kind : List.of(DeadlineKind.DATE, DeadlineKind.BEFORE_DATE, DeadlineKind.WITHIN)) {
            LocalDateTime due = due(kind, day.toString());
            assertThat(CALENDAR.isWorkingDay(due.toLocalDate())).isTrue();
            assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(17, 0));
            if (kind == DeadlineKind.BEFORE_DATE) {
                assertThat(due.toLocalDate()).isBefore(day);
            } else {
                assertThat(due.toLocalDate()).isAfterOrEqualTo(day);
            }
        }
    }

    @Property(tries = 1_000)
    void standingWorkIsLookedAtAtEachQuartersEndAndAlwaysAtTheEndOfItsYear(@ForAll("days") LocalDate opened) {
        var checkIns =
                AssignmentDue.checkIns(work(DeadlineKind.STANDING, null), opened.getYear(), at(opened), 10, CALENDAR);
        assertThat(checkIns).hasSizeBetween(1, 4);
        assertThat(checkIns)
                .isSortedAccordingTo(Comparator.comparing(AssignmentDue.CheckIn::dueAt))
                .allSatisfy(one -> {
                    assertThat(CALENDAR.isWorkingDay(local(one.dueAt()).toLocalDate()))
                            .isTrue();
                    assertThat(one.opensAt()).isBefore(one.dueAt());
                });
        assertThat(checkIns.get(checkIns.size() - 1).period()).isEqualTo(opened.getYear() + "-Q4");
    }

    @Example
    void aDayOffDecidedLaterMovesANamedDayOnAndNeverADateBack() {
        LocalDate monday = LocalDate.parse("2026-12-14");
        Instant due = AssignmentDue.endOf(monday, CALENDAR);
        WorkingCalendar off = ShippedCalendar.off(monday, monday.plusDays(1));
        assertThat(following(DeadlineKind.DATE, "2026-12-14", due, off)).isEqualTo("2026-12-16T17:00");
        assertThat(following(DeadlineKind.BEFORE_DATE, "2026-12-15", due, off))
                .as("could only become earlier")
                .isEqualTo("2026-12-14T17:00");
        assertThat(local(AssignmentDue.following(DeadlineKind.BEFORE_DATE, monday.plusDays(1), due, false, off)))
                .as("a day given by an extension is a named day")
                .isEqualTo(LocalDateTime.parse("2026-12-16T17:00"));
        LocalDate saturday = LocalDate.parse("2026-12-12");
        Instant friday = AssignmentDue.endOf(saturday.minusDays(1), CALENDAR);
        WorkingCalendar worked = ShippedCalendar.worked(saturday);
        assertThat(following(DeadlineKind.BEFORE_DATE, "2026-12-14", friday, worked))
                .isEqualTo("2026-12-12T17:00");
        assertThat(following(DeadlineKind.DATE, "2026-12-12", due, worked))
                .as("rolled forward when it was promised, and stays")
                .isEqualTo("2026-12-14T17:00");
    }

    private static String following(DeadlineKind kind, String named, Instant due, WorkingCalendar calendar) {
        return local(AssignmentDue.following(kind, LocalDate.parse(named), due, true, calendar))
                .toString();
    }

    @Example
    void workOpenedInFebruaryHasFourLooksAndWorkOpenedLateInMarchThree() {
        assertThat(periods("2026-02-11")).containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
        assertThat(periods("2026-03-20")).containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
    }

    @Example
    void workFromAQuarterOnIsFirstLookedAtInThatQuarter() {
        var work = PlannedWork.of(
                row(new PlanDeadline(DeadlineKind.FROM, LocalDate.parse("2026-07-01"), null, "Từ Quý III/2026")), 0);
        assertThat(AssignmentDue.checkIns(work, 2026, at(LocalDate.parse("2026-02-11")), 10, CALENDAR))
                .extracting(AssignmentDue.CheckIn::period)
                .containsExactly("2026-Q3", "2026-Q4");
    }

    @Example
    void looksThatThePlanNamesAreKeptAndTheFirstStillAheadComesFirst() {
        var work = work(DeadlineKind.PERIODIC, LocalDate.parse("2026-12-15"));
        var looks = List.of(
                new AssignmentDue.Look(LocalDate.parse("2026-02-02"), false, "2026-02-02", true),
                new AssignmentDue.Look(LocalDate.parse("2026-02-16"), true, "2026-02-16", true),
                new AssignmentDue.Look(LocalDate.parse("2026-12-15"), true, "2026-12-15", true));
        var found = AssignmentDue.checkIns(work, 2026, looks, at(LocalDate.parse("2026-02-11")), 10, CALENDAR);
        assertThat(found).extracting(AssignmentDue.CheckIn::period).containsExactly("2026-02-16", "2026-12-15");
        assertThat(local(found.get(0).dueAt())).isEqualTo(LocalDateTime.parse("2026-02-13T17:00"));
        assertThat(local(found.get(1).dueAt())).isEqualTo(LocalDateTime.parse("2026-12-14T17:00"));
        assertThat(AssignmentDue.checkIns(work, 2026, looks, at(LocalDate.parse("2026-12-20")), 10, CALENDAR))
                .as("the last is always there")
                .extracting(AssignmentDue.CheckIn::period)
                .containsExactly("2026-12-15");
    }

    @Example
    void aMonthEndTooNearForItsTimeIsLeftToTheNext() {
        var looks = List.of(
                new AssignmentDue.Look(LocalDate.parse("2026-02-28"), false, "2026-02", false),
                new AssignmentDue.Look(LocalDate.parse("2026-03-31"), false, "2026-03", false));
        assertThat(AssignmentDue.checkIns(
                        work(DeadlineKind.PERIODIC, null),
                        2026,
                        looks,
                        at(LocalDate.parse("2026-02-24")),
                        10,
                        CALENDAR))
                .extracting(AssignmentDue.CheckIn::period)
                .containsExactly("2026-03");
    }

    @Example
    void workOnRequestIsDueNeverAndADayThatIsMissingIsSaid() {
        assertThat(AssignmentDue.of(work(DeadlineKind.ON_REQUEST, null), CALENDAR))
                .isEmpty();
        assertThatThrownBy(() -> AssignmentDue.of(work(DeadlineKind.DATE, null), CALENDAR))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("noDate");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(2019, 1, 1).toEpochDay(), (int)
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<String> periods(String opened) {
        return AssignmentDue.checkIns(
                        work(DeadlineKind.STANDING, null), 2026, at(LocalDate.parse(opened)), 10, CALENDAR)
                .stream()
                .map(AssignmentDue.CheckIn::period)
                .toList();
    }

    private static LocalDateTime due(DeadlineKind kind, String day) {
        return local(
                AssignmentDue.of(work(kind, LocalDate.parse(day)), CALENDAR).orElseThrow());
    }

    static PlannedWork work(DeadlineKind kind, LocalDate to) {
        return PlannedWork.of(row(new PlanDeadline(kind, null, to, "theo kế hoạch")), 0);
    }

    private static PlanRow row(PlanDeadline deadline) {
        return new PlanRow(
                "r001",
                "1",
                null,
                "Rà soát thủ tục",
                null,
                deadline,
                null,
                List.of(NamedUnit.unit("CN", "Phòng Quản lý công nghệ")),
                List.of(),
                List.of(),
                null);
    }

    static Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant();
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }
}
