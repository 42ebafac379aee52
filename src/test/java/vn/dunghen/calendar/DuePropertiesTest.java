package vn.dunghen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.calendar.ShippedCalendar.CALENDAR;

import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every limit; the long comparison of two calendars is {@link DueComparisonTest}. */
class DuePropertiesTest {

    private final NaiveCalendar naive = new NaiveCalendar();

    @Property(tries = 2_000, shrinking = ShrinkingMode.BOUNDED)
    void agreesWithTheNaiveCalendar(
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll LimitUnit unit) {
        compare(from, amount, unit);
    }

    @Property(tries = 5_000)
    void neverEndsOnADayOffOrOutsideOfficeHours(
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(min = 1, max = 120) int amount,
            @ForAll LimitUnit unit) {
        LocalDateTime due = due(from, amount, unit);
        assertThat(CALENDAR.isWorkingDay(due.toLocalDate())).isTrue();
        assertThat(due.toLocalTime()).isBetween(java.time.LocalTime.of(7, 0), java.time.LocalTime.of(17, 0));
        assertThat(due).isAfter(from);
    }

    @Property(tries = 5_000)
    void neverEndsEarlierForALongerLimit(
            @ForAll("moments") LocalDateTime from,
            @ForAll @IntRange(min = 1, max = 120) int amount,
            @ForAll LimitUnit unit) {
        assertThat(due(from, amount + 1, unit)).isAfterOrEqualTo(due(from, amount, unit));
    }

    @Property(tries = 5_000)
    void findsAsManyWorkingDaysBetweenAsItCounted(
            @ForAll("moments") LocalDateTime from, @ForAll @IntRange(min = 1, max = 300) int amount) {
        Deadline deadline =
                CALENDAR.due(from.toInstant(CountingCalendar.HANOI), new Limit(amount, LimitUnit.WORKING_DAY));
        assertThat(CALENDAR.workingDaysBetween(deadline.from(), deadline.due())).isEqualTo(amount);
        assertThat(deadline.days().stream().filter(day -> day.number() != null)).hasSize(amount);
        assertThat(CALENDAR.endOfDay(deadline.from(), amount)).isEqualTo(deadline.due());
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(1975, 1, 1).toEpochDay(), (int)
                        LocalDate.of(2085, 12, 31).toEpochDay())
                .flatMap(day -> Arbitraries.integers()
                        .between(0, 1439)
                        .map(minute -> LocalDate.ofEpochDay(day).atStartOfDay().plusMinutes(minute)));
    }

    private void compare(LocalDateTime from, int amount, LimitUnit unit) {
        assertThat(due(from, amount, unit)).isEqualTo(naive.due(from, amount, unit));
    }

    private static LocalDateTime due(LocalDateTime from, int amount, LimitUnit unit) {
        return ShippedCalendar.local(CALENDAR.due(from.toInstant(CountingCalendar.HANOI), new Limit(amount, unit))
                .due());
    }
}
