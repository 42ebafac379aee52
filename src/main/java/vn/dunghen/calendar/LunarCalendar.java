package vn.dunghen.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dunghen.kernel.RuleViolation;

/**
 * The Vietnamese lunar calendar at UTC+7, 1975 to 2100. Months begin on the civil day of the new moon in Hanoi, the
 * eleventh holds the winter solstice, and in a year of thirteen months the first without a major term is leap. Calendars
 * made for UTC+8 differ (Tết 1985, 2007, 2030, 2053).
 */
public final class LunarCalendar {

    public static final int FIRST_YEAR = 1975;
    public static final int LAST_YEAR = 2100;

    private static final int WINTER = 9;

    private record Month(int firstDay, int year, int month, boolean leap) {}

    private static final List<Month> MONTHS = months();

    private LunarCalendar() {}

    /** @throws RuleViolation INVALID for a date outside 1975 to 2100 */
    public static LunarDate of(LocalDate date) {
        requireYear(date.getYear());
        int day = (int) date.toEpochDay();
        int low = 0;
        int high = MONTHS.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (MONTHS.get(middle).firstDay <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Month month = MONTHS.get(low);
        return new LunarDate(month.year, month.month, day - month.firstDay + 1, month.leap);
    }

    /** The solar day of a lunar date; empty when that lunar month or day does not exist. */
    public static Optional<LocalDate> toSolar(LunarDate date) {
        for (int i = 0; i + 1 < MONTHS.size(); i++) {
            Month month = MONTHS.get(i);
            if (month.year == date.year() && month.month == date.month() && month.leap == date.leap()) {
                int length = MONTHS.get(i + 1).firstDay - month.firstDay;
                return date.day() < 1 || date.day() > length
                        ? Optional.empty()
                        : Optional.of(LocalDate.ofEpochDay(month.firstDay + date.day() - 1L));
            }
        }
        return Optional.empty();
    }

    /** First day of the lunar year (mùng 1 Tết) that falls in a solar year. */
    public static LocalDate newYear(int year) {
        requireYear(year);
        return toSolar(new LunarDate(year, 1, 1, false)).orElseThrow();
    }

    static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation(
                    RuleViolation.Kind.INVALID,
                    "calendar.outOfRange",
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(LAST_YEAR));
        }
    }

    private static List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int year = FIRST_YEAR - 2; year <= LAST_YEAR + 1; year++) {
            months.addAll(yearFromEleventh(year));
        }
        return List.copyOf(months);
    }

    /** The months from the eleventh of one lunar year to the tenth (or leap) before the next eleventh. */
    private static List<Month> yearFromEleventh(int year) {
        int first = eleventh(year);
        int count = eleventh(year + 1) - first;
        boolean leapDue = count == 13;
        List<Month> months = new ArrayList<>();
        int number = 11;
        for (int i = 0; i < count; i++) {
            int day = Sky.newMoonDay(first + i);
            boolean leap = leapDue && i > 0 && Sky.sunSector(day) == Sky.sunSector(Sky.newMoonDay(first + i + 1));
            if (leap) {
                leapDue = false;
            } else if (i > 0) {
                number = number % 12 + 1;
            }
            months.add(new Month(day, number >= 11 ? year : year + 1, number, leap));
        }
        return months;
    }

    /** Number of the new moon that begins the month with the winter solstice of a solar year. */
    private static int eleventh(int year) {
        int yearEnd = (int) LocalDate.of(year, 12, 31).toEpochDay();
        int k = (int) Math.floor((yearEnd - LocalDate.of(2000, 1, 6).toEpochDay()) / 29.530588861) + 1;
        while (Sky.newMoonDay(k) > yearEnd || Sky.sunSector(Sky.newMoonDay(k)) == WINTER) {
            k--;
        }
        return k;
    }
}
