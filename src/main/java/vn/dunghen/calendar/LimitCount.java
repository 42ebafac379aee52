package vn.dunghen.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One count of one limit by Civil Code 2015, articles 145 to 148, keeping each day and the sentences that explain it. */
final class LimitCount {

    private final CountingCalendar calendar;
    private final CalendarWords words;
    private final LocalDateTime start;
    private final LocalDate first;
    private final List<CountedDay> days = new ArrayList<>();
    private final List<CalendarDay> passed = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private int counted;

    LimitCount(CountingCalendar calendar, CalendarWords words, LocalDateTime start) {
        this.calendar = calendar;
        this.words = words;
        this.start = start;
        this.first = start.toLocalDate();
    }

    List<CountedDay> days() {
        return List.copyOf(days);
    }

    List<String> explanation() {
        return List.copyOf(explanation);
    }

    /** Article 147.1: hours run from the moment itself; office hours only. */
    LocalDateTime workingHours(int hours) {
        LocalDateTime moment = calendar.nextOffice(start);
        explanation.add(
                moment.equals(start)
                        ? words.say("hoursFromMoment", words.moment(start))
                        : words.say("hoursFromOpening", words.moment(start), words.moment(moment)));
        Duration left = Duration.ofHours(hours);
        LocalDate date = first;
        LocalDateTime due = moment;
        while (true) {
            CalendarDay day = calendar.day(date);
            boolean used = false;
            for (OfficeHours.Session session : calendar.sessions(date)) {
                LocalDateTime closes = date.atTime(session.closes());
                LocalDateTime opens = date.atTime(session.opens());
                LocalDateTime begins = moment.isAfter(opens) ? moment : opens;
                if (left.isZero() || !begins.isBefore(closes)) {
                    continue;
                }
                used = true;
                Duration here = Duration.between(begins, closes);
                Duration taken = here.compareTo(left) < 0 ? here : left;
                left = left.minus(taken);
                due = begins.plus(taken);
            }
            pass(day, used);
            if (left.isZero()) {
                break;
            }
            date = date.plusDays(1);
        }
        explanation.add(words.say("hoursCounted", hours));
        between(true);
        return finish(due);
    }

    LocalDateTime workingDays(int amount) {
        startAfterFirstDay();
        LocalDate date = first;
        while (counted < amount) {
            date = date.plusDays(1);
            CalendarDay day = calendar.day(date);
            pass(day, day.kind().isWorking());
        }
        explanation.add(words.say("workingDaysCounted", amount, words.fullDate(firstCounted()), words.fullDate(date)));
        between(true);
        return finish(calendar.closing(date));
    }

    LocalDateTime calendarDays(int amount) {
        startAfterFirstDay();
        LocalDate last = first.plusDays(amount);
        LunarCalendar.requireYear(last.getYear());
        countThrough(last);
        explanation.add(
                words.say("calendarDaysCounted", amount, words.fullDate(first.plusDays(1)), words.fullDate(last)));
        return finish(calendar.closing(rolled(last)));
    }

    LocalDateTime months(int amount) {
        startAfterFirstDay();
        LocalDate last = first.plusMonths(amount);
        LunarCalendar.requireYear(last.getYear());
        countThrough(last);
        explanation.add(words.say("monthsCounted", amount, words.fullDate(last)));
        if (last.getDayOfMonth() != first.getDayOfMonth()) {
            YearMonth month = YearMonth.from(last);
            explanation.add(
                    words.say("monthTooShort", month.getMonthValue() + "/" + month.getYear(), first.getDayOfMonth()));
        }
        return finish(calendar.closing(rolled(last)));
    }

    private void startAfterFirstDay() {
        explanation.add(words.say("firstDayNotCounted", words.moment(start)));
        pass(calendar.day(first), false);
    }

    private void countThrough(LocalDate last) {
        for (LocalDate date = first.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            pass(calendar.day(date), true);
        }
    }

    /** Article 148.5: a last day that is off moves the end to the next working day. */
    private LocalDate rolled(LocalDate last) {
        LocalDate due = calendar.workingDayFrom(last);
        if (!due.equals(last)) {
            CalendarDay off = calendar.day(last);
            String why = off.name() == null ? words.say("weeklyRest") : words.off(off.name());
            List<CalendarDay> rolledOver = calendar.days(last.plusDays(1), due);
            rolledOver.forEach(day -> pass(day, false));
            explanation.add(words.say("rolled", words.fullDate(last), why, words.fullDate(due)));
            List<String> more = words.namedDaysOff(rolledOver.stream()
                    .filter(day -> day.name() == null || !day.name().equals(off.name()))
                    .toList());
            if (!more.isEmpty()) {
                explanation.add(words.say("rolledOver", String.join("; ", more)));
            }
        }
        return due;
    }

    /** Names what was skipped and what was worked in exchange. */
    private void between(boolean nameRest) {
        List<CalendarDay> after = passed.subList(1, passed.size());
        long rest = after.stream().filter(day -> day.kind() == DayKind.WEEKEND).count();
        if (nameRest && rest > 0) {
            explanation.add(words.say("restSkipped", rest));
        }
        List<String> off = words.namedDaysOff(after);
        if (!off.isEmpty()) {
            explanation.add(words.say("holidaysSkipped", String.join("; ", off)));
        }
        after.stream()
                .filter(day -> day.kind() == DayKind.MAKE_UP)
                .forEach(day -> explanation.add(words.say("makeUpCounted", words.fullDate(day.date()), day.name())));
    }

    private LocalDateTime finish(LocalDateTime due) {
        boolean expected = passed.stream().anyMatch(CalendarDay::expected);
        if (expected) {
            explanation.add(words.say("expectedDays"));
        }
        explanation.add(words.say("dueIs", words.moment(due)));
        return due;
    }

    private LocalDate firstCounted() {
        return days.stream()
                .filter(day -> day.number() != null)
                .findFirst()
                .orElseThrow()
                .date();
    }

    private void pass(CalendarDay day, boolean counts) {
        @Nullable Integer number = counts ? Integer.valueOf(++counted) : null;
        passed.add(day);
        days.add(new CountedDay(day.date(), day.kind(), number, day.name()));
    }
}
