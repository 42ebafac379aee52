package vn.dunghen.dossier.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import vn.dunghen.calendar.CountedDay;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;

/** A plain calendar: Monday to Friday, 07:00–11:30 and 13:30–17:00, less the holidays it is given. */
final class Weekdays implements WorkingCalendar {

    private static final LocalTime[] BELLS = {
        LocalTime.of(7, 0), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(17, 0)
    };

    private final Set<LocalDate> holidays;

    Weekdays(LocalDate... holidays) {
        this.holidays = Set.of(holidays);
    }

    @Override
    public DayKind kindOf(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return DayKind.WEEKEND;
        }
        return holidays.contains(date) ? DayKind.HOLIDAY : DayKind.WORKING;
    }

    @Override
    public Deadline due(Instant from, Limit limit) {
        var start = day(from);
        var due =
                switch (limit.unit()) {
                    case WORKING_HOUR -> afterMinutes(from, limit.amount() * 60L);
                    case WORKING_DAY -> at(stepped(start, limit.amount()), BELLS[3]);
                    case CALENDAR_DAY -> at(rolled(start.plusDays(limit.amount())), BELLS[3]);
                    case MONTH -> at(rolled(start.plusMonths(limit.amount())), BELLS[3]);
                };
        var days = start.datesUntil(day(due).plusDays(1))
                .map(date -> new CountedDay(date, kindOf(date), null, null))
                .toList();
        return new Deadline(from, due, List.of("Tính từ " + start + " đến " + day(due) + "."), days);
    }

    @Override
    public Instant startOfDay(Instant moment, int workingDays) {
        return at(stepped(day(moment), workingDays), BELLS[0]);
    }

    @Override
    public Instant endOfDay(Instant moment, int workingDays) {
        return at(stepped(day(moment), workingDays), BELLS[3]);
    }

    @Override
    public Instant nextOfficeMoment(Instant moment) {
        var date = day(moment);
        var time = time(moment);
        if (isWorkingDay(date)) {
            if (time.isBefore(BELLS[0])) {
                return at(date, BELLS[0]);
            }
            if (time.isBefore(BELLS[1])) {
                return moment;
            }
            if (time.isBefore(BELLS[2])) {
                return at(date, BELLS[2]);
            }
            if (time.isBefore(BELLS[3])) {
                return moment;
            }
        }
        return at(rolled(date.plusDays(1)), BELLS[0]);
    }

    @Override
    public int workingDaysBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) day(from)
                .plusDays(1)
                .datesUntil(day(to).plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    public long workingMinutesBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -workingMinutesBetween(to, from);
        }
        long minutes = 0;
        for (var date = day(from); !date.isAfter(day(to)); date = date.plusDays(1)) {
            for (int i = 0; isWorkingDay(date) && i < 4; i += 2) {
                var begin = later(at(date, BELLS[i]), from);
                var end = at(date, BELLS[i + 1]).isBefore(to) ? at(date, BELLS[i + 1]) : to;
                minutes += Math.max(0, java.time.Duration.between(begin, end).toMinutes());
            }
        }
        return minutes;
    }

    private Instant afterMinutes(Instant from, long minutes) {
        long left = minutes;
        var date = day(from);
        while (true) {
            for (int i = 0; isWorkingDay(date) && i < 4; i += 2) {
                var begin = later(at(date, BELLS[i]), from);
                var end = at(date, BELLS[i + 1]);
                long open = java.time.Duration.between(begin, end).toMinutes();
                if (open >= left && open > 0) {
                    return begin.plusSeconds(left * 60);
                }
                left -= Math.max(0, open);
            }
            date = date.plusDays(1);
        }
    }

    private LocalDate stepped(LocalDate start, int workingDays) {
        if (workingDays == 0) {
            return rolled(start);
        }
        var date = start;
        for (int left = Math.abs(workingDays); left > 0; ) {
            date = date.plusDays(Integer.signum(workingDays));
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    private LocalDate rolled(LocalDate date) {
        var rolled = date;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Moments.ZONE);
    }

    private static LocalTime time(Instant moment) {
        return LocalTime.ofInstant(moment, Moments.ZONE);
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, Moments.ZONE).toInstant();
    }
}
