package vn.dunghen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dunghen.calendar.ShippedCalendar.CALENDAR;
import static vn.dunghen.calendar.ShippedCalendar.at;
import static vn.dunghen.calendar.ShippedCalendar.local;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dunghen.kernel.RuleViolation;

class DueTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12-30T09:00, 8, WORKING_DAY, 2026-01-12T17:00",
        "2026-02-12T09:00, 5, WORKING_DAY, 2026-02-26T17:00",
        "2026-02-12T09:00, 10, WORKING_DAY, 2026-03-05T17:00",
        "2025-04-24T09:00, 5, WORKING_DAY, 2025-05-05T17:00",
        "2026-01-26T09:00, 25, CALENDAR_DAY, 2026-02-23T17:00",
        "2026-11-20T23:59, 2, WORKING_DAY, 2026-11-25T17:00",
        "2026-08-20T09:00, 1, WORKING_DAY, 2026-08-21T17:00",
        "2026-08-21T09:00, 1, WORKING_DAY, 2026-08-22T17:00",
        "2026-01-31T09:00, 1, MONTH, 2026-03-02T17:00",
        "2024-01-31T09:00, 1, MONTH, 2024-02-29T17:00",
        "2026-03-31T09:00, 1, MONTH, 2026-05-04T17:00",
        "2026-11-20T09:40, 4, WORKING_HOUR, 2026-11-20T15:40",
        "2026-11-20T07:00, 8, WORKING_HOUR, 2026-11-20T17:00",
        "2026-11-20T16:00, 2, WORKING_HOUR, 2026-11-23T08:00",
        "2026-11-23T16:00, 2, WORKING_HOUR, 2026-11-25T08:00",
        "2026-11-21T10:00, 1, WORKING_HOUR, 2026-11-23T08:00",
        "2026-11-20T10:30, 1, WORKING_HOUR, 2026-11-20T11:30",
        "2026-11-20T12:00, 1, WORKING_HOUR, 2026-11-20T14:30",
        "2026-11-20T17:00, 1, WORKING_HOUR, 2026-11-23T08:00"
    })
    void endsWhereTheLawSays(String from, int amount, LimitUnit unit, String due) {
        assertThat(local(CALENDAR.due(at(from), new Limit(amount, unit)).due())).isEqualTo(due);
    }

    @Test
    void explainsWhatItSkippedAndCountedInExchange() {
        Deadline deadline = CALENDAR.due(at("2025-12-30T09:00"), new Limit(8, LimitUnit.WORKING_DAY));
        assertThat(deadline.explanation())
                .containsExactly(
                        "Bắt đầu từ 09:00 thứ Ba 30/12/2025; ngày đầu tiên không tính (Bộ luật Dân sự 2015, Điều 147).",
                        "Đếm 8 ngày làm việc, từ thứ Tư 31/12/2025 đến hết thứ Hai 12/01/2026.",
                        "Không tính 3 ngày nghỉ cuối tuần.",
                        "Không tính: nghỉ Tết Dương lịch 01/01; nghỉ hoán đổi với thứ Bảy 10/01/2026 02/01.",
                        "Có tính thứ Bảy 10/01/2026: Làm bù cho ngày 02/01/2026.",
                        "Hạn cuối là 17:00 thứ Hai 12/01/2026.");
    }

    @Test
    void explainsWhyALastDayOffRolls() {
        Deadline deadline = CALENDAR.due(at("2026-01-26T09:00"), new Limit(25, LimitUnit.CALENDAR_DAY));
        assertThat(deadline.explanation())
                .contains(
                        "Ngày cuối là thứ Sáu 20/02/2026, nghỉ Tết Nguyên đán, nên hạn chuyển sang ngày làm việc tiếp theo:"
                                + " thứ Hai 23/02/2026 (Bộ luật Dân sự 2015, Điều 148).",
                        "Hạn cuối là 17:00 thứ Hai 23/02/2026.");
    }

    @Test
    void saysWhenADayOffIsOnlyExpected() {
        Deadline deadline = CALENDAR.due(at("2027-02-01T09:00"), new Limit(10, LimitUnit.WORKING_DAY));
        assertThat(deadline.explanation())
                .contains("Có ngày nghỉ mới là dự kiến, chưa có quyết định của năm đó.")
                .anySatisfy(line -> assertThat(line).contains("nghỉ Tết Nguyên đán 05/02–09/02 (dự kiến)"));
    }

    @Test
    void numbersEachCountedDay() {
        Deadline deadline = CALENDAR.due(at("2026-11-20T09:00"), new Limit(2, LimitUnit.WORKING_DAY));
        assertThat(deadline.days())
                .extracting(CountedDay::date, CountedDay::kind, CountedDay::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2026-11-20"), DayKind.WORKING, null),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2026-11-21"), DayKind.WEEKEND, null),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2026-11-22"), DayKind.WEEKEND, null),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2026-11-23"), DayKind.WORKING, 1),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2026-11-24"), DayKind.HOLIDAY, null),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2026-11-25"), DayKind.WORKING, 2));
    }

    @Test
    void movesAlongWithATriedSwap() {
        CalendarBook tried = CALENDAR.withChanges(java.util.List.of(
                new DayChange(LocalDate.parse("2026-11-23"), DayKind.SWAPPED_OFF, "Nghỉ hoán đổi"),
                new DayChange(LocalDate.parse("2026-11-28"), DayKind.MAKE_UP, "Làm bù")));
        Limit limit = new Limit(5, LimitUnit.WORKING_DAY);
        assertThat(local(tried.due(at("2026-11-19T09:00"), limit).due())).isEqualTo("2026-11-28T17:00");
        assertThat(local(CALENDAR.due(at("2026-11-19T09:00"), limit).due())).isEqualTo("2026-11-27T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T09:40, 0, 2026-11-20T07:00, 2026-11-20T17:00",
        "2026-11-21T09:40, 0, 2026-11-23T07:00, 2026-11-23T17:00",
        "2026-11-20T09:40, 2, 2026-11-25T07:00, 2026-11-25T17:00",
        "2026-11-25T09:40, -2, 2026-11-20T07:00, 2026-11-20T17:00"
    })
    void findsTheOfficeDayBeforeAndAfter(String moment, int days, String start, String end) {
        assertThat(local(CALENDAR.startOfDay(at(moment), days))).isEqualTo(start);
        assertThat(local(CALENDAR.endOfDay(at(moment), days))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T06:00, 2026-11-20T07:00", "2026-11-20T11:30, 2026-11-20T13:30",
        "2026-11-20T16:59, 2026-11-20T16:59", "2026-11-20T17:00, 2026-11-23T07:00"
    })
    void findsTheNextOfficeMoment(String moment, String next) {
        assertThat(local(CALENDAR.nextOfficeMoment(at(moment)))).isEqualTo(next);
    }

    @Test
    void countsBetweenMomentsInBothDirections() {
        assertThat(CALENDAR.workingDaysBetween(at("2026-11-20T09:40"), at("2026-11-25T17:00")))
                .isEqualTo(2);
        assertThat(CALENDAR.workingDaysBetween(at("2026-11-20T09:40"), at("2026-11-19T17:00")))
                .isEqualTo(-1);
        assertThat(CALENDAR.workingDaysBetween(at("2025-12-30T09:40"), at("2026-01-12T17:00")))
                .isEqualTo(8);
        assertThat(CALENDAR.workingMinutesBetween(at("2026-11-19T16:50"), at("2026-11-20T09:40")))
                .isEqualTo(170);
        assertThat(CALENDAR.workingMinutesBetween(at("2026-11-20T09:40"), at("2026-11-19T16:50")))
                .isEqualTo(-170);
    }

    @ParameterizedTest
    @CsvSource({
        "1974-12-31T09:00, 5, WORKING_DAY", "2101-01-01T09:00, 5, WORKING_DAY", "2100-12-30T09:00, 9, WORKING_DAY",
        "2026-01-01T09:00, 10000, MONTH", "2090-01-01T09:00, 10000, CALENDAR_DAY", "2100-12-31T17:00, 1, WORKING_HOUR"
    })
    void refusesWhatLeadsOutOfItsYears(String from, int amount, LimitUnit unit) {
        assertThatThrownBy(() -> CALENDAR.due(at(from), new Limit(amount, unit)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(RuleViolation.Kind.INVALID));
    }
}
