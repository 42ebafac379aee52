package vn.dunghen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.kernel.RuleViolation;

class LunarCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-10, 2024-04-18", "2025, 2025-01-29, 2025-04-07", "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16", "2028, 2028-01-26, 2028-04-04", "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12", "2031, 2031-01-23, 2031-04-01", "2032, 2032-02-11, 2032-04-19",
        "2033, 2033-01-31, 2033-04-09", "2034, 2034-02-19, 2034-04-28", "2035, 2035-02-08, 2035-04-17"
    })
    void findsTetAndTheHungKingsDay(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(tet);
        assertThat(LunarCalendar.toSolar(new LunarDate(year, 3, 10, false))).contains(hungKings);
    }

    /** Years in which a calendar made for UTC+8 gives another Tết. */
    @ParameterizedTest
    @CsvSource({"1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02", "2053, 2053-02-18"})
    void keepsHanoiTimeWhereBeijingDiffers(int year, LocalDate tet) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(tet);
        assertThat(LunarCalendar.of(tet)).isEqualTo(new LunarDate(year, 1, 1, false));
    }

    @Test
    void hasNoThirtiethOfTheTwelfthMonthFrom2025To2032() {
        for (int year = 2025; year <= 2032; year++) {
            assertThat(LunarCalendar.of(LunarCalendar.newYear(year).minusDays(1))
                            .day())
                    .as("last lunar day before Tết %d", year)
                    .isEqualTo(29);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-22, 2023, 2, 1, true", "2025-07-25, 2025, 6, 1, true", "2026-11-20, 2026, 10, 12, false",
        "1984-12-23, 1984, 12, 2, false", "1985-03-21, 1985, 2, 1, true", "2033-12-22, 2033, 11, 1, true",
        "2072-12-09, 2072, 11, 1, false", "2077-11-15, 2077, 10, 1, false", "2085-10-18, 2085, 9, 1, false"
    })
    void namesLeapMonths(LocalDate date, int year, int month, int day, boolean leap) {
        assertThat(LunarCalendar.of(date)).isEqualTo(new LunarDate(year, month, day, leap));
    }

    /** Two months begin within 80 seconds of midnight in Hanoi; there only the longer series can be trusted. */
    @Test
    void agreesWithTheOtherReckoningOnEveryDayButTwoNarrowMonths() {
        List<String> different = new ArrayList<>();
        LocalDate.of(1975, 1, 1).datesUntil(LocalDate.of(2101, 1, 1)).forEach(date -> {
            boolean narrow = Set.of("2072-12", "2073-01", "2077-11", "2077-12")
                    .contains(date.toString().substring(0, 7));
            if (!narrow && !LunarCalendar.of(date).equals(PlainSky.lunar(date))) {
                different.add(date + " " + LunarCalendar.of(date) + " " + PlainSky.lunar(date));
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void findsTheWayBackFromEveryLunarDate() {
        LocalDate.of(1975, 1, 1)
                .datesUntil(LocalDate.of(2101, 1, 1), java.time.Period.ofDays(7))
                .forEach(date -> assertThat(LunarCalendar.toSolar(LunarCalendar.of(date)))
                        .contains(date));
    }

    @Test
    void knowsNoThirtiethOfAShortMonthAndNoMissingLeapMonth() {
        assertThat(LunarCalendar.toSolar(new LunarDate(2025, 12, 30, false))).isEmpty();
        assertThat(LunarCalendar.toSolar(new LunarDate(2026, 5, 1, true))).isEmpty();
    }

    @Test
    void refusesYearsItDoesNotCover() {
        assertThatThrownBy(() -> LunarCalendar.of(LocalDate.of(1974, 12, 31)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(RuleViolation.Kind.INVALID));
        assertThatThrownBy(() -> LunarCalendar.of(LocalDate.of(2101, 1, 1))).isInstanceOf(RuleViolation.class);
    }
}
