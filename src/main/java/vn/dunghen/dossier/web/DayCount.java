package vn.dunghen.dossier.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarDay;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.web.views.DayCell;

/** The count day by day: what was counted at reception, as it was counted then, and the days an apology added. */
@Component
class DayCount {

    private static final int MOST_WEEKS = 26;

    private final CalendarBook calendar;
    private final PageWords words;
    private final Clock clock;

    DayCount(CalendarBook calendar, PageWords words, Clock clock) {
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /** Weeks from Monday; none before the reception, and none for limits in hours. */
    List<List<DayCell>> of(DossierDetail dossier) {
        if (dossier.appointment() == null
                || dossier.acceptedAt() == null
                || dossier.procedure().hourly()) {
            return List.of();
        }
        LocalDate start = PageWords.day(dossier.acceptedAt());
        LocalDate original = PageWords.day(dossier.appointment().original());
        LocalDate end = PageWords.day(dossier.appointment().current());
        LocalDate monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (ChronoUnit.WEEKS.between(monday, sunday) >= MOST_WEEKS) {
            return List.of();
        }
        Set<LocalDate> promised = dossier.clock().stream()
                .filter(row -> row.kind() != LedgerKind.NOT_MOVED && row.kind() != LedgerKind.PAUSE)
                .map(row -> PageWords.day(row.dueAfter()))
                .collect(Collectors.toSet());
        Map<LocalDate, Integer> numbers = new HashMap<>();
        dossier.counted().stream()
                .filter(day -> day.number() != null)
                .forEach(day -> numbers.put(day.date(), day.number()));
        LocalDate today = PageWords.day(clock.instant());
        List<List<DayCell>> weeks = new ArrayList<>();
        int added = 0;
        for (LocalDate date = monday; !date.isAfter(sunday); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            boolean extra =
                    date.isAfter(original) && !date.isAfter(end) && day.kind().isWorking();
            added += extra ? 1 : 0;
            DayCell.Kind kind = kind(date, start, end, day, numbers, extra);
            if (date.getDayOfWeek() == DayOfWeek.MONDAY) {
                weeks.add(new ArrayList<>());
            }
            weeks.get(weeks.size() - 1)
                    .add(new DayCell(
                            label(date, date.equals(monday)),
                            mark(kind, numbers.get(date), added),
                            kind,
                            promised.contains(date),
                            date.equals(today)));
        }
        return weeks;
    }

    private static DayCell.Kind kind(
            LocalDate date,
            LocalDate start,
            LocalDate end,
            CalendarDay day,
            Map<LocalDate, Integer> numbers,
            boolean extra) {
        if (numbers.containsKey(date)) {
            return DayCell.Kind.COUNTED;
        }
        if (date.equals(start)) {
            return DayCell.Kind.START;
        }
        if (extra) {
            return DayCell.Kind.EXTENDED;
        }
        if (day.kind() == DayKind.WEEKEND) {
            return DayCell.Kind.WEEKEND;
        }
        return day.kind().isWorking() || date.isBefore(start) || date.isAfter(end)
                ? DayCell.Kind.OUT
                : DayCell.Kind.HOLIDAY;
    }

    private String mark(DayCell.Kind kind, @Nullable Integer number, int added) {
        return switch (kind) {
            case START -> words.say("dossier.count.start");
            case COUNTED -> Integer.toString(number);
            case EXTENDED -> "+" + added;
            case HOLIDAY -> words.say("dossier.count.holiday");
            case OUT, STOPPED, WEEKEND -> "";
        };
    }

    private static String label(LocalDate date, boolean first) {
        return first || date.getDayOfMonth() == 1
                ? date.getDayOfMonth() + "/" + date.getMonthValue()
                : Integer.toString(date.getDayOfMonth());
    }
}
