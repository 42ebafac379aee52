package vn.dunghen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Due dates in the words of the office. */
@Component
class SpokenDueDates implements DueWords {

    private static final int SOON_DAYS = 2;
    /** From so many working days on, hours say nothing any more. */
    private static final int SPOKEN_IN_DAYS = 2;

    private final CalendarBook calendar;
    private final CalendarWords words;

    SpokenDueDates(CalendarBook calendar, CalendarWords words) {
        this.calendar = calendar;
        this.words = words;
    }

    @Override
    public Words of(Instant now, Instant due, boolean hourly) {
        LocalDateTime today = CountingCalendar.local(now);
        LocalDateTime dueAt = CountingCalendar.local(due);
        boolean late = now.isAfter(due);
        int days = Math.abs(calendar.workingDaysBetween(now, due));
        String text = hourly && days < SPOKEN_IN_DAYS ? hours(now, due, late) : days(days, today, dueAt, late);
        return new Words(text, tone(days, today, dueAt, late), words.moment(dueAt), between(today, dueAt));
    }

    private String days(int days, LocalDateTime now, LocalDateTime due, boolean late) {
        if (late) {
            return days == 0 ? words.say("lateUnderDay") : words.say("lateDays", days);
        }
        if (now.toLocalDate().equals(due.toLocalDate())) {
            return words.say("today", words.time(due));
        }
        return days == 0 ? words.say("leftUnderDay") : words.say("leftDays", days);
    }

    private String hours(Instant now, Instant due, boolean late) {
        long minutes = Math.abs(calendar.workingMinutesBetween(now, due));
        String prefix = late ? "late" : "left";
        if (minutes == 0) {
            return words.say(prefix + "UnderMinute");
        }
        if (minutes < 60) {
            return words.say(prefix + "Minutes", minutes);
        }
        return minutes % 60 == 0
                ? words.say(prefix + "Hours", minutes / 60)
                : words.say(prefix + "HoursMinutes", minutes / 60, minutes % 60);
    }

    private static Tone tone(int days, LocalDateTime now, LocalDateTime due, boolean late) {
        if (late) {
            return Tone.LATE;
        }
        if (now.toLocalDate().equals(due.toLocalDate())) {
            return Tone.TODAY;
        }
        return days <= SOON_DAYS ? Tone.SOON : Tone.FAR;
    }

    private String between(LocalDateTime now, LocalDateTime due) {
        LocalDate one = now.toLocalDate();
        LocalDate other = due.toLocalDate();
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        List<String> off = words.namedDaysOff(calendar.days(from.plusDays(1), to));
        return off.isEmpty() ? "" : words.say("offBetween", String.join("; ", off));
    }
}
