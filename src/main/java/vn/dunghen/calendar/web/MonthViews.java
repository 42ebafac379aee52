package vn.dunghen.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarDay;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.DayChange;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.calendar.LunarDate;

/** Months as tables of weeks, Monday first, with lunar dates. */
final class MonthViews {

    /** One month; empty places of the first and last week are {@code null}. */
    record MonthView(String title, int workingDays, List<List<@Nullable Cell>> weeks) {}

    /**
     * One day.
     *
     * @param style class of the cell
     * @param note what day it is, empty for an ordinary working day or weekend
     */
    record Cell(int day, String lunar, String style, String note) {}

    private final CalendarBook calendar;
    private final CalendarWords words;
    private final LocalDate today;
    private final Set<LocalDate> tried;

    MonthViews(CalendarBook calendar, CalendarWords words, LocalDate today, List<DayChange> tried) {
        this.calendar = calendar;
        this.words = words;
        this.today = today;
        this.tried = tried.stream().map(DayChange::date).collect(Collectors.toUnmodifiableSet());
    }

    private String title(YearMonth month) {
        return words.say("page.month", month.getMonthValue() + "/" + month.getYear());
    }

    /** E.g. "tháng 11/2026". */
    String inTitle(YearMonth month) {
        return words.say("page.monthInTitle", month.getMonthValue() + "/" + month.getYear());
    }

    MonthView of(YearMonth month) {
        List<CalendarDay> days = calendar.days(month.atDay(1), month.atEndOfMonth());
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            cells.add(null);
        }
        days.forEach(day -> cells.add(cell(day)));
        while (cells.size() % 7 != 0) {
            cells.add(null);
        }
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 7) {
            weeks.add(cells.subList(i, i + 7));
        }
        int working = (int) days.stream().filter(day -> day.kind().isWorking()).count();
        return new MonthView(title(month), working, weeks);
    }

    private Cell cell(CalendarDay day) {
        StringBuilder style = new StringBuilder(
                switch (day.kind()) {
                    case HOLIDAY, SUBSTITUTE -> "hol";
                    case SWAPPED_OFF -> "swap";
                    case MAKE_UP -> "make";
                    case WEEKEND -> "off";
                    case WORKING -> "";
                });
        List<String> notes = new ArrayList<>();
        if (day.date().equals(today)) {
            style.append(" today");
            notes.add(words.say("page.today"));
        }
        if (day.kind() != DayKind.WORKING && day.kind() != DayKind.WEEKEND) {
            notes.add(
                    day.kind() == DayKind.HOLIDAY && day.name() != null ? day.name() : words.say("kind." + day.kind()));
        }
        if (tried.contains(day.date())) {
            notes.add(words.say("page.tried"));
        } else if (day.expected()) {
            notes.add(words.say("page.expected"));
        }
        return new Cell(
                day.date().getDayOfMonth(), lunar(day.lunar()), style.toString().trim(), String.join(", ", notes));
    }

    private String lunar(LunarDate date) {
        String plain = date.day() + "/" + date.month();
        return date.leap() ? words.say("page.leap", plain) : plain;
    }
}
