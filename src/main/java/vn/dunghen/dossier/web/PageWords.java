package vn.dunghen.dossier.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;

/** Texts, dates and names as the pages of dossiers write them. */
@Component("dossierPageWords")
class PageWords {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final CalendarWords calendar;
    private final Directory directory;

    PageWords(MessageSource messages, CalendarWords calendar, Directory directory) {
        this.messages = messages;
        this.calendar = calendar;
        this.directory = directory;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** E.g. "25/11/2026". */
    String date(Instant moment) {
        return calendar.date(day(moment));
    }

    /** E.g. "thứ Tư 25/11". */
    String brief(Instant moment) {
        return calendar.weekday(day(moment)) + " " + calendar.shortDate(day(moment));
    }

    /** E.g. "thứ Tư 25/11/2026". */
    String full(Instant moment) {
        return calendar.fullDate(day(moment));
    }

    /** E.g. "09:12". */
    String time(Instant moment) {
        return calendar.time(LocalDateTime.ofInstant(moment, ZONE));
    }

    /** E.g. "09:12 thứ Năm 15/10/2026". */
    String moment(Instant moment) {
        return time(moment) + " " + full(moment);
    }

    /** A due date: with its time when the limit is in hours, e.g. "15:30 thứ Tư 25/11". */
    String due(Instant moment, boolean hourly) {
        return hourly ? time(moment) + " " + brief(moment) : brief(moment);
    }

    String weekday(Instant moment) {
        return calendar.weekday(day(moment));
    }

    String person(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    String unit(@Nullable String code) {
        return code == null ? "" : directory.unit(code).map(Unit::name).orElse(code);
    }

    /** E.g. "3.000.000 đ". */
    String money(long amount) {
        return amount == 0
                ? say("dossier.fee.none")
                : NumberFormat.getIntegerInstance(VIETNAMESE).format(amount) + " đ";
    }

    /** All but the last three characters covered, e.g. "•••• ••• 286". */
    static String masked(String value) {
        String plain = value.replaceAll("\\s", "");
        return plain.length() < 6 ? "••••" : "•••• ••• " + plain.substring(plain.length() - 3);
    }

    /** With the first letter in upper case. */
    static String heading(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }
}
