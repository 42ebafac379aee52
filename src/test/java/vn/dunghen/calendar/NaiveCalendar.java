package vn.dunghen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A slow second calendar, written apart from the product: walks day by day and minute by minute over plain lists. */
final class NaiveCalendar {

    private final Map<Integer, Set<LocalDate>> off = new HashMap<>();

    boolean works(LocalDate date) {
        return switch (date.getYear()) {
            case 2024 -> listed(date, "05-04", "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03");
            case 2025 -> listed(date, "04-26", "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02");
            case 2026 -> listed(
                    date,
                    "01-10 08-22",
                    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24");
            default -> !weekend(date)
                    && !off.computeIfAbsent(date.getYear(), NaiveCalendar::daysOff).contains(date);
        };
    }

    LocalDateTime due(LocalDateTime from, int amount, LimitUnit unit) {
        LocalDate day = from.toLocalDate();
        switch (unit) {
            case WORKING_DAY -> {
                int left = amount;
                while (left > 0) {
                    day = day.plusDays(1);
                    left -= works(day) ? 1 : 0;
                }
            }
            case CALENDAR_DAY -> {
                for (int i = 0; i < amount; i++) {
                    day = day.plusDays(1);
                }
            }
            case MONTH -> {
                int months = day.getYear() * 12 + day.getMonthValue() - 1 + amount;
                LocalDate first = LocalDate.of(months / 12, months % 12 + 1, 1);
                day = first.withDayOfMonth(Math.min(first.lengthOfMonth(), day.getDayOfMonth()));
            }
            case WORKING_HOUR -> {
                LocalDateTime minute = from;
                int left = amount * 60;
                while (left > 0) {
                    left -= open(minute) ? 1 : 0;
                    minute = minute.plusMinutes(1);
                }
                return minute;
            }
        }
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(17, 0);
    }

    private boolean open(LocalDateTime minute) {
        int clock = minute.getHour() * 60 + minute.getMinute();
        boolean hours = clock >= 420 && clock < 690 || clock >= 810 && clock < 1020;
        return hours && works(minute.toLocalDate());
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }

    private static boolean listed(LocalDate date, String makeUps, String daysOff) {
        String day = date.toString().substring(5);
        return Arrays.asList(makeUps.split(" ")).contains(day)
                || !weekend(date) && !Arrays.asList(daysOff.split(" ")).contains(day);
    }

    private static Set<LocalDate> daysOff(int year) {
        Set<LocalDate> holidays = new HashSet<>();
        LocalDate tet = PlainSky.solar(year, 1, 1).orElseThrow();
        for (int i = -1; i <= 3; i++) {
            holidays.add(tet.plusDays(i));
        }
        holidays.add(PlainSky.solar(year, 3, 10).orElseThrow());
        holidays.add(LocalDate.of(year, 1, 1));
        holidays.add(LocalDate.of(year, 4, 30));
        holidays.add(LocalDate.of(year, 5, 1));
        LocalDate national = LocalDate.of(year, 9, 2);
        holidays.add(national);
        holidays.add(national.getDayOfWeek().getValue() == 1 ? national.plusDays(1) : national.minusDays(1));
        if (year > 2026) {
            holidays.add(LocalDate.of(year, 11, 24));
        }
        Set<LocalDate> off = new HashSet<>(holidays);
        holidays.stream().filter(NaiveCalendar::weekend).sorted().forEach(date -> {
            LocalDate next = date;
            while (weekend(next) || off.contains(next)) {
                next = next.plusDays(1);
            }
            off.add(next);
        });
        return off;
    }
}
