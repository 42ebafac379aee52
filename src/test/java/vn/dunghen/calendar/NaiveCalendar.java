package vn.dunghen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A slow second calendar, written apart from the product: walks day by day and minute by minute over plain lists. */
final class NaiveCalendar {

    private static final Set<LocalDate> MAKE_UPS = dates("2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22");

    private static final Set<LocalDate> DAYS_OFF = dates(
            "2024-01-01",
            "2024-02-08",
            "2024-02-09",
            "2024-02-12",
            "2024-02-13",
            "2024-02-14",
            "2024-04-18",
            "2024-04-29",
            "2024-04-30",
            "2024-05-01",
            "2024-09-02",
            "2024-09-03",
            "2025-01-01",
            "2025-01-27",
            "2025-01-28",
            "2025-01-29",
            "2025-01-30",
            "2025-01-31",
            "2025-04-07",
            "2025-04-30",
            "2025-05-01",
            "2025-05-02",
            "2025-09-01",
            "2025-09-02",
            "2026-01-01",
            "2026-01-02",
            "2026-02-16",
            "2026-02-17",
            "2026-02-18",
            "2026-02-19",
            "2026-02-20",
            "2026-04-27",
            "2026-04-30",
            "2026-05-01",
            "2026-08-31",
            "2026-09-01",
            "2026-09-02",
            "2026-11-24");

    private final Map<Integer, Set<LocalDate>> off = new HashMap<>();

    boolean works(LocalDate date) {
        return switch (date.getYear()) {
            case 2024, 2025, 2026 -> MAKE_UPS.contains(date) || !weekend(date) && !DAYS_OFF.contains(date);
            default ->
                !weekend(date)
                        && !off.computeIfAbsent(date.getYear(), NaiveCalendar::daysOff)
                                .contains(date);
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

    private static Set<LocalDate> dates(String... texts) {
        return Arrays.stream(texts).map(LocalDate::parse).collect(Collectors.toSet());
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
