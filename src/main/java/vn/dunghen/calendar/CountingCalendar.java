package vn.dunghen.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Counts on one unchanging state of the calendar; each year is worked out once. */
final class CountingCalendar implements CalendarBook {

    /** Legal time of Vietnam; a fixed offset, since the zone's history before 13 June 1975 differs. */
    static final ZoneOffset HANOI = ZoneOffset.ofHours(7);

    private final CalendarData data;
    private final CalendarWords words;
    private final Map<Integer, CalendarYear> years = new ConcurrentHashMap<>();

    CountingCalendar(CalendarData data, CalendarWords words) {
        this.data = data;
        this.words = words;
    }

    @Override
    public CalendarBook withChanges(Collection<DayChange> changes) {
        return new CountingCalendar(data.with(changes), words);
    }

    @Override
    public Deadline due(Instant from, Limit limit) {
        LocalDateTime start = local(from);
        LimitCount count = new LimitCount(this, words, start);
        LocalDateTime due =
                switch (limit.unit()) {
                    case WORKING_HOUR -> count.workingHours(limit.amount()).truncatedTo(ChronoUnit.MINUTES);
                    case WORKING_DAY -> count.workingDays(limit.amount());
                    case CALENDAR_DAY -> count.calendarDays(limit.amount());
                    case MONTH -> count.months(limit.amount());
                };
        return new Deadline(from, instant(due), count.explanation(), count.days());
    }

    @Override
    public DayKind kindOf(LocalDate date) {
        return day(date).kind();
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return year(date).on(date);
    }

    @Override
    public List<CalendarDay> days(LocalDate from, LocalDate to) {
        List<CalendarDay> days = new ArrayList<>();
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            days.add(day(date));
        }
        return days;
    }

    @Override
    public Instant startOfDay(Instant moment, int workingDays) {
        LocalDate date = workingDay(local(moment).toLocalDate(), workingDays);
        return instant(date.atTime(data.hours().opening(date)));
    }

    @Override
    public Instant endOfDay(Instant moment, int workingDays) {
        return instant(closing(workingDay(local(moment).toLocalDate(), workingDays)));
    }

    @Override
    public Instant nextOfficeMoment(Instant moment) {
        return instant(nextOffice(local(moment)));
    }

    @Override
    public int workingDaysBetween(Instant from, Instant to) {
        return workingDays(local(from).toLocalDate(), local(to).toLocalDate());
    }

    @Override
    public long workingMinutesBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -workingMinutesBetween(to, from);
        }
        LocalDateTime start = local(from);
        LocalDateTime end = local(to);
        LocalDate first = start.toLocalDate();
        LocalDate last = end.toLocalDate();
        Duration total = officeTime(start, first.equals(last) ? end : first.atTime(23, 59));
        if (first.isBefore(last)) {
            for (LocalDate date = first.plusDays(1); date.isBefore(last); date = date.plusDays(1)) {
                total = total.plus(officeTime(date.atStartOfDay(), date.atTime(23, 59)));
            }
            total = total.plus(officeTime(last.atStartOfDay(), end));
        }
        return total.toMinutes();
    }

    LocalDateTime closing(LocalDate date) {
        return date.atTime(data.hours().closing(date));
    }

    @Override
    public String officeHours(LocalDate day) {
        return data.hours().on(day).stream()
                .map(session -> session.opens() + "–" + session.closes())
                .collect(Collectors.joining(" và "));
    }

    List<OfficeHours.Session> sessions(LocalDate date) {
        return isWorkingDay(date) ? data.hours().on(date) : List.of();
    }

    LocalDateTime nextOffice(LocalDateTime moment) {
        for (LocalDate date = moment.toLocalDate(); ; date = date.plusDays(1)) {
            for (OfficeHours.Session session : sessions(date)) {
                if (moment.isBefore(date.atTime(session.closes()))) {
                    LocalDateTime opens = date.atTime(session.opens());
                    return moment.isBefore(opens) ? opens : moment;
                }
            }
        }
    }

    LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    static LocalDateTime local(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, HANOI);
        LunarCalendar.requireYear(local.getYear());
        return local;
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.toInstant(HANOI);
    }

    private LocalDate workingDay(LocalDate start, int workingDays) {
        if (workingDays == 0) {
            return workingDayFrom(start);
        }
        LocalDate day = start;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(Integer.signum(workingDays));
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private int workingDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDays(to, from);
        }
        int count = year(to).workingUpTo(to) - year(from).workingUpTo(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            count += year(LocalDate.of(year, 1, 1)).workingDays();
        }
        return count;
    }

    private Duration officeTime(LocalDateTime from, LocalDateTime to) {
        LocalDate date = from.toLocalDate();
        Duration total = Duration.ZERO;
        for (OfficeHours.Session session : sessions(date)) {
            LocalDateTime opens = date.atTime(session.opens());
            LocalDateTime closes = date.atTime(session.closes());
            LocalDateTime start = from.isAfter(opens) ? from : opens;
            LocalDateTime end = to.isBefore(closes) ? to : closes;
            if (start.isBefore(end)) {
                total = total.plus(Duration.between(start, end));
            }
        }
        return total;
    }

    private CalendarYear year(LocalDate date) {
        return years.computeIfAbsent(date.getYear(), year -> new CalendarYear(year, data, words));
    }
}
