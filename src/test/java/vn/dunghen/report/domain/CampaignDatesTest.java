package vn.dunghen.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.ShippedCalendar;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;

class CampaignDatesTest {

    private static final WorkingCalendar CALENDAR = ShippedCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2025, 2024-12-15, 2025-06-14, 2025-06-04, 2025-06-09",
        "2026, 2025-12-15, 2026-06-14, 2026-06-04, 2026-06-09",
        "2027, 2026-12-15, 2027-06-14, 2027-06-04, 2027-06-09"
    })
    void theHalfYearIsDueBeforeTheFifthAndSentBeforeTheTenthOfJune(
            int year, LocalDate from, LocalDate to, LocalDate internal, LocalDate outward) {
        var dates = dates(ReportFrequency.FIRST_HALF, 14, before(5), before(10), year + "-H1");
        assertThat(dates.windowFrom()).isEqualTo(from);
        assertThat(dates.windowTo()).isEqualTo(to);
        assertThat(dates.internalDueAt()).isEqualTo(endOf(internal));
        assertThat(dates.outwardDueAt()).isEqualTo(endOf(outward));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-12-04, 2025-12-12", "2026, 2026-12-04, 2026-12-14", "2027, 2027-12-03, 2027-12-14"})
    void theYearIsDueBeforeTheFifthAndSentBeforeTheFifteenthOfDecember(
            int year, LocalDate internal, LocalDate outward) {
        var dates = dates(ReportFrequency.YEAR, 14, before(5), before(15), String.valueOf(year));
        assertThat(dates.windowFrom()).isEqualTo(LocalDate.of(year - 1, 12, 15));
        assertThat(dates.windowTo()).isEqualTo(LocalDate.of(year, 12, 14));
        assertThat(dates.internalDueAt()).isEqualTo(endOf(internal));
        assertThat(dates.outwardDueAt()).isEqualTo(endOf(outward));
    }

    @Test
    void noMomentOfAnyPeriodFallsOnADayOffAndTheyFollowEachOther() {
        for (var frequency : List.of(
                ReportFrequency.MONTH, ReportFrequency.QUARTER, ReportFrequency.HALF_YEAR, ReportFrequency.YEAR)) {
            for (var roll : DueRoll.values()) {
                var regime = regime(frequency, 14, new DueRule(0, 15, roll), new DueRule(0, 20, roll));
                var period = ReportPeriod.holding(LocalDate.of(2025, 1, 1), frequency);
                for (; period.last().getYear() <= 2027; period = period.next(frequency)) {
                    var dates = regime.dates(period, CALENDAR);
                    for (Instant moment :
                            List.of(dates.opensAt(), dates.internalDueAt(), dates.closesAt(), dates.outwardDueAt())) {
                        assertThat(CALENDAR.isWorkingDay(Moments.day(moment)))
                                .as(period + " " + roll + " " + moment)
                                .isTrue();
                    }
                    assertThat(dates.opensAt()).isBefore(dates.internalDueAt());
                    assertThat(dates.internalDueAt()).isBeforeOrEqualTo(dates.closesAt());
                    assertThat(dates.closesAt()).isBeforeOrEqualTo(dates.outwardDueAt());
                }
            }
        }
    }

    @Test
    void windowsFollowEachOtherWithoutGapOrOverlap() {
        for (var frequency : List.of(ReportFrequency.MONTH, ReportFrequency.QUARTER, ReportFrequency.HALF_YEAR)) {
            for (Integer cutoff : new Integer[] {14, 31, null}) {
                var period = ReportPeriod.holding(LocalDate.of(2025, 1, 1), frequency);
                for (; period.last().getYear() <= 2027; period = period.next(frequency)) {
                    assertThat(period.next(frequency).windowFrom(cutoff))
                            .as(period + " " + cutoff)
                            .isEqualTo(period.windowTo(cutoff).plusDays(1));
                }
            }
        }
    }

    @Test
    void aPeriodIsReadOnlyWhereItsRegimeHasIt() {
        assertThat(ReportPeriod.parse("2026-H1", ReportFrequency.FIRST_HALF)).isPresent();
        assertThat(ReportPeriod.parse("2026-H2", ReportFrequency.FIRST_HALF)).isEmpty();
        assertThat(ReportPeriod.parse("2026-H2", ReportFrequency.HALF_YEAR))
                .hasValueSatisfying(one -> assertThat(one.first()).isEqualTo(LocalDate.of(2026, 7, 1)));
        assertThat(ReportPeriod.parse("2026-Q2", ReportFrequency.QUARTER))
                .hasValueSatisfying(one -> assertThat(one.last()).isEqualTo(LocalDate.of(2026, 6, 30)));
        for (String wrong : new String[] {"2026", "2026-Q5", "2026-13", "26-Q1", "", "2026-Q1x", null}) {
            assertThat(ReportPeriod.parse(wrong, ReportFrequency.QUARTER))
                    .as(wrong)
                    .isEmpty();
        }
    }

    @Test
    void aDayOffRollsTheWayTheRegimeSays() {
        var saturday = ReportPeriod.parse("2026-09", ReportFrequency.MONTH).orElseThrow();
        assertThat(new DueRule(0, 5, DueRoll.FORWARD).of(saturday, CALENDAR))
                .isEqualTo(endOf(LocalDate.of(2026, 9, 7)));
        assertThat(new DueRule(0, 5, DueRoll.BACKWARD).of(saturday, CALENDAR))
                .isEqualTo(endOf(LocalDate.of(2026, 9, 4)));
        assertThat(new DueRule(0, 8, DueRoll.BACKWARD).of(saturday, CALENDAR))
                .as("a working day stays")
                .isEqualTo(endOf(LocalDate.of(2026, 9, 8)));
        assertThat(new DueRule(0, 31, DueRoll.FORWARD).of(saturday, CALENDAR))
                .as("September has 30 days")
                .isEqualTo(endOf(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void aDayOffDecidedLaterMovesWhatIsNamedOnAndLeavesWhatCouldOnlyBecomeEarlier() {
        var on = new DueRule(0, 16, DueRoll.FORWARD);
        var regime = regime(ReportFrequency.MONTH, null, on, new DueRule(0, 17, DueRoll.FORWARD));
        var dates = regime.dates(
                ReportPeriod.parse("2026-12", ReportFrequency.MONTH).orElseThrow(), CALENDAR);
        var off = ShippedCalendar.off(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 17));
        var moved = regime.following(dates, off, dates.opensAt());
        assertThat(moved.internalDueAt()).isEqualTo(endOf(LocalDate.of(2026, 12, 18)));
        assertThat(moved.outwardDueAt()).isEqualTo(endOf(LocalDate.of(2026, 12, 18)));
        assertThat(moved.closesAt())
                .as("nobody is written down before their date")
                .isEqualTo(moved.internalDueAt());
        assertThat(regime.following(moved, off, dates.opensAt())).as("once").isEqualTo(moved);
        assertThat(regime.following(dates, off, dates.internalDueAt()).internalDueAt())
                .as("what has passed stays")
                .isEqualTo(dates.internalDueAt());
        assertThat(regime(ReportFrequency.MONTH, null, before(17), before(18)).following(dates, off, dates.opensAt()))
                .isEqualTo(dates);
    }

    private static DueRule before(int day) {
        return new DueRule(0, day, DueRoll.BEFORE);
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(17, 0).atZone(Moments.ZONE).toInstant();
    }

    private static CampaignDates dates(
            ReportFrequency frequency, Integer cutoff, DueRule internal, DueRule outward, String period) {
        return regime(frequency, cutoff, internal, outward)
                .dates(ReportPeriod.parse(period, frequency).orElseThrow(), CALENDAR);
    }

    private static ReportRegime regime(ReportFrequency frequency, Integer cutoff, DueRule internal, DueRule outward) {
        return ReportRegime.define(
                "H99.15",
                new ReportRegime.Head(
                        "MAU", "Báo cáo mẫu", "UBND tỉnh", null, null, "Mẫu", LocalDate.of(2018, 1, 1), null),
                new ReportRegime.Rhythm(frequency, cutoff, internal, outward, 5, 1),
                List.of(),
                Set.of());
    }
}
