package vn.dunghen.dashboard.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dashboard.web.views.Due;
import vn.dunghen.indicator.Figure;

/** Texts, dates and numbers as the overview writes them. */
@Component
class DashboardWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final CalendarWords calendar;
    private final DueWords due;

    DashboardWords(MessageSource messages, CalendarWords calendar, DueWords due) {
        this.messages = messages;
        this.calendar = calendar;
        this.due = due;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** How a date binds. @param owed late, and nobody has apologised */
    Due due(Instant now, Instant moment, boolean hourly, boolean owed) {
        DueWords.Words words = due.of(now, moment, hourly);
        boolean open = owed && words.tone() == DueWords.Tone.LATE;
        return new Due(words.text(), open ? "OPEN" : words.tone().name(), shortDay(moment));
    }

    /** E.g. "20/11". */
    String shortDay(Instant moment) {
        return calendar.shortDate(Moments.day(moment));
    }

    /** E.g. "07:00". */
    String time(Instant moment) {
        return calendar.time(local(moment));
    }

    /** E.g. "17:00 thứ Năm 19/11". */
    String moment(Instant moment) {
        return calendar.moment(local(moment));
    }

    /** E.g. "Thứ Sáu 20/11/2026", at the head of a line. */
    String heading(Instant moment) {
        String text = calendar.fullDate(Moments.day(moment));
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    /** E.g. "Thứ Sáu". */
    String weekday(Instant moment) {
        String text = calendar.weekday(Moments.day(moment));
        return text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    /** E.g. "15/10/2026 – 14/11/2026". */
    String days(LocalDate from, LocalDate to) {
        return say("overview.days", calendar.date(from), calendar.date(to));
    }

    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(value);
    }

    String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A figure's number as its measure has it. */
    String figure(Figure.@Nullable Measure measure, BigDecimal value) {
        return measure == Figure.Measure.PERCENT ? number(value) + " %" : number(value);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Moments.ZONE);
    }
}
