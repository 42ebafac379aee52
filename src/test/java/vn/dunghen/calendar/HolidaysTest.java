package vn.dunghen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.calendar.ShippedCalendar.CALENDAR;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 250", "2026, 249"})
    void countsTheWorkingDaysOfADecidedYear(int year, int workingDays) {
        assertThat(year(year).stream().filter(day -> day.kind().isWorking())).hasSize(workingDays);
        assertThat(year(year)).noneMatch(CalendarDay::expected);
    }

    @Test
    void knowsEveryWeekdayOffOf2024() {
        assertThat(weekdaysOff(2024))
                .containsExactly(
                        "01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01",
                        "09-02", "09-03");
        assertThat(makeUps(2024)).containsExactly("05-04");
    }

    @Test
    void knowsEveryWeekdayOffOf2025() {
        assertThat(weekdaysOff(2025))
                .containsExactly(
                        "01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02",
                        "09-01", "09-02");
        assertThat(makeUps(2025)).containsExactly("04-26");
    }

    @Test
    void knowsEveryWeekdayOffOf2026() {
        assertThat(weekdaysOff(2026))
                .containsExactly(
                        "01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01",
                        "08-31", "09-01", "09-02", "11-24");
        assertThat(makeUps(2026)).containsExactly("01-10", "08-22");
        assertThat(kind("2026-04-26")).isEqualTo(DayKind.HOLIDAY);
        assertThat(kind("2026-04-27")).isEqualTo(DayKind.SUBSTITUTE);
        assertThat(kind("2026-08-31")).isEqualTo(DayKind.SWAPPED_OFF);
    }

    /** Tết on 6 February 2027 is a Saturday: 5 to 9 February off, two substitutes. */
    @Test
    void expectsTheHolidaysOfAYearWithoutDecisions() {
        assertThat(weekdaysOff(2027))
                .containsExactly(
                        "01-01", "02-05", "02-08", "02-09", "02-10", "02-11", "04-16", "04-30", "05-03", "09-01",
                        "09-02", "11-24");
        assertThat(CALENDAR.day(LocalDate.parse("2027-02-11")))
                .extracting(CalendarDay::kind, CalendarDay::name, CalendarDay::expected)
                .containsExactly(DayKind.SUBSTITUTE, "Nghỉ bù Tết Nguyên đán", true);
        assertThat(CALENDAR.day(LocalDate.parse("2027-02-12")).expected()).isFalse();
    }

    @Test
    void givesTheThirdOfSeptemberWhenTheSecondIsAMonday() {
        assertThat(weekdaysOff(2030)).contains("09-02", "09-03").doesNotContain("08-30");
        assertThat(kind("2030-09-01")).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void substitutesTwoDaysWhenNationalDayFillsTheWeekend() {
        assertThat(kind("2029-09-01")).isEqualTo(DayKind.HOLIDAY);
        assertThat(kind("2029-09-02")).isEqualTo(DayKind.HOLIDAY);
        assertThat(kind("2029-09-03")).isEqualTo(DayKind.SUBSTITUTE);
        assertThat(kind("2029-09-04")).isEqualTo(DayKind.SUBSTITUTE);
        assertThat(kind("2029-09-05")).isEqualTo(DayKind.WORKING);
    }

    @Test
    void keepsCultureDayFromTheYearOfItsResolution() {
        assertThat(kind("2025-11-24")).isEqualTo(DayKind.WORKING);
        assertThat(kind("2026-11-24")).isEqualTo(DayKind.HOLIDAY);
        assertThat(kind("2030-11-25")).isEqualTo(DayKind.SUBSTITUTE);
    }

    @Test
    void agreesWithANaiveCalendarInEveryYearWithoutDecisions() {
        NaiveCalendar naive = new NaiveCalendar();
        for (int year = 1975; year <= 2100; year++) {
            for (CalendarDay day : year(year)) {
                assertThat(day.kind().isWorking()).as(day.date().toString()).isEqualTo(naive.works(day.date()));
            }
        }
    }

    @Test
    void letsADecisionOverrideAnExpectation() {
        CalendarBook decided = CALENDAR.withChanges(List.of(
                new DayChange(LocalDate.parse("2027-02-04"), DayKind.HOLIDAY, "Tết Nguyên đán"),
                new DayChange(LocalDate.parse("2027-02-11"), DayKind.WORKING, "Ngày làm việc")));
        assertThat(decided.kindOf(LocalDate.parse("2027-02-04"))).isEqualTo(DayKind.HOLIDAY);
        assertThat(decided.day(LocalDate.parse("2027-02-04")).expected()).isFalse();
        assertThat(decided.isWorkingDay(LocalDate.parse("2027-02-11"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-02-04"))).isTrue();
    }

    private static DayKind kind(String date) {
        return CALENDAR.kindOf(LocalDate.parse(date));
    }

    private static List<String> weekdaysOff(int year) {
        return year(year).stream()
                .filter(day ->
                        !day.kind().isWorking() && day.date().getDayOfWeek().getValue() <= 5)
                .map(day -> day.date().toString().substring(5))
                .toList();
    }

    private static List<String> makeUps(int year) {
        return year(year).stream()
                .filter(day -> day.kind() == DayKind.MAKE_UP)
                .map(day -> day.date().toString().substring(5))
                .toList();
    }

    private static List<CalendarDay> year(int year) {
        List<CalendarDay> days = CALENDAR.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        assertThat(days).hasSize(Year.of(year).length());
        return days;
    }
}
