package vn.dunghen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days of one solar year: rules first, substitutes for holidays on a weekly day of rest, then decisions. */
final class CalendarYear {

    private final List<CalendarDay> days;
    private final int[] workingUpTo;

    CalendarYear(int year, CalendarData data, CalendarWords words) {
        LunarCalendar.requireYear(year);
        SortedMap<LocalDate, String> holidays = new TreeMap<>();
        for (HolidayRule rule : data.rules()) {
            rule.in(year).forEach(date -> holidays.merge(date, rule.name(), (one, other) -> one + ", " + other));
        }
        Map<LocalDate, String> substitutes = substitutes(holidays, words);
        boolean expected = !data.decidedYears().contains(year);
        int length = Year.of(year).length();
        List<CalendarDay> all = new ArrayList<>(length);
        workingUpTo = new int[length + 1];
        for (int i = 0; i < length; i++) {
            LocalDate date = LocalDate.ofYearDay(year, i + 1);
            CalendarDay day =
                    day(date, data.decisions().get(date), holidays.get(date), substitutes.get(date), expected);
            all.add(day);
            workingUpTo[i + 1] = workingUpTo[i] + (day.kind().isWorking() ? 1 : 0);
        }
        days = List.copyOf(all);
    }

    CalendarDay on(LocalDate date) {
        return days.get(date.getDayOfYear() - 1);
    }

    /** Working days from 1 January up to and including a date. */
    int workingUpTo(LocalDate date) {
        return workingUpTo[date.getDayOfYear()];
    }

    int workingDays() {
        return workingUpTo[workingUpTo.length - 1];
    }

    private static CalendarDay day(
            LocalDate date,
            @Nullable DayChange decision,
            @Nullable String holiday,
            @Nullable String substitute,
            boolean expected) {
        LunarDate lunar = LunarCalendar.of(date);
        if (decision != null) {
            String name =
                    decision.kind() == DayKind.WORKING || decision.kind() == DayKind.WEEKEND ? null : decision.name();
            return new CalendarDay(date, decision.kind(), name, lunar, false);
        }
        if (holiday != null) {
            return new CalendarDay(date, DayKind.HOLIDAY, holiday, lunar, expected);
        }
        if (substitute != null) {
            return new CalendarDay(date, DayKind.SUBSTITUTE, substitute, lunar, expected);
        }
        return new CalendarDay(date, isRest(date) ? DayKind.WEEKEND : DayKind.WORKING, null, lunar, false);
    }

    /** Labour Code 2019, article 111.3: a holiday on a weekly day of rest is made up for on the next working day. */
    private static Map<LocalDate, String> substitutes(SortedMap<LocalDate, String> holidays, CalendarWords words) {
        Map<LocalDate, String> substitutes = new TreeMap<>();
        holidays.forEach((date, name) -> {
            if (isRest(date)) {
                LocalDate free = date.plusDays(1);
                while (isRest(free) || holidays.containsKey(free) || substitutes.containsKey(free)) {
                    free = free.plusDays(1);
                }
                substitutes.put(free, words.say("substituteName", name));
            }
        });
        return substitutes;
    }

    static boolean isRest(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
