package vn.dunghen.portal.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.Moments;

/** Texts, dates and numbers as public pages write them. */
@Component
class PortalWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final CalendarWords calendar;

    PortalWords(MessageSource messages, CalendarWords calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** E.g. "25/11/2026". */
    String date(Instant moment) {
        return calendar.date(Moments.day(moment));
    }

    /** E.g. "thứ Tư". */
    String weekday(Instant moment) {
        return calendar.weekday(Moments.day(moment));
    }

    /** A promised moment: the day, with its hour when the limit is in hours. */
    String due(Instant moment, boolean hourly) {
        return hourly ? time(moment) + " ngày " + date(moment) : date(moment);
    }

    String time(Instant moment) {
        return calendar.time(LocalDateTime.ofInstant(moment, Moments.ZONE));
    }

    String date(LocalDate day) {
        return calendar.date(day);
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(count);
    }

    static String heading(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }
}
