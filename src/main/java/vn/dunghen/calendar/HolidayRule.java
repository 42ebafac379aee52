package vn.dunghen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A public holiday as the law states it.
 *
 * @param code stable name, e.g. {@code TET}
 * @param lunar whether month and day are lunar
 * @param shift days from that date to the first day off
 * @param mondayShift used instead of {@code shift} when the date is a Monday
 * @param days how many days off in a row
 * @param from first day on which the rule counts
 * @param to last day on which it counts, open if {@code null}
 * @param basis the provision it rests on
 */
record HolidayRule(
        String code,
        String name,
        boolean lunar,
        int month,
        int day,
        int shift,
        @Nullable Integer mondayShift,
        int days,
        LocalDate from,
        @Nullable LocalDate to,
        String basis) {

    /** The days off of a solar year. */
    List<LocalDate> in(int year) {
        LocalDate named = lunar
                ? LunarCalendar.toSolar(new LunarDate(year, month, day, false)).orElseThrow()
                : LocalDate.of(year, month, day);
        boolean monday = mondayShift != null && named.getDayOfWeek() == DayOfWeek.MONDAY;
        LocalDate first = named.plusDays(monday ? mondayShift : shift);
        return IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .filter(date -> !date.isBefore(from) && (to == null || !date.isAfter(to)))
                .toList();
    }
}
