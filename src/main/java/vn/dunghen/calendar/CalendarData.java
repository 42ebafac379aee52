package vn.dunghen.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the calendar rests on, as read at one moment.
 *
 * @param decisions by day; they override the rules
 * @param decidedYears years whose decisions are all in
 */
record CalendarData(
        List<HolidayRule> rules, Map<LocalDate, DayChange> decisions, Set<Integer> decidedYears, OfficeHours hours) {

    CalendarData with(Collection<DayChange> changes) {
        Map<LocalDate, DayChange> merged = new HashMap<>(decisions);
        changes.forEach(change -> merged.put(change.date(), change));
        return new CalendarData(rules, Map.copyOf(merged), decidedYears, hours);
    }
}
