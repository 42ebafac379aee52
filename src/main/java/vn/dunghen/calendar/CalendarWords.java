package vn.dunghen.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Dates and sentences of the calendar in Vietnamese; the texts are the messages {@code calendar.*}. */
@Component
public class CalendarWords {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final MessageSource messages;

    CalendarWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The message {@code calendar.<key>}; numbers are written without grouping. */
    public String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return messages.getMessage("calendar." + key, texts, VIETNAMESE);
    }

    public String weekday(LocalDate date) {
        return say("weekday." + date.getDayOfWeek().getValue());
    }

    /** E.g. "25/11". */
    public String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** E.g. "25/11/2026". */
    public String date(LocalDate date) {
        return LONG.format(date);
    }

    /** E.g. "thứ Tư 25/11/2026". */
    public String fullDate(LocalDate date) {
        return weekday(date) + " " + date(date);
    }

    /** E.g. "17:00". */
    public String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /** E.g. "17:00 thứ Tư 25/11/2026". */
    public String moment(LocalDateTime moment) {
        return time(moment) + " " + fullDate(moment.toLocalDate());
    }

    /** E.g. "nghỉ Tết Nguyên đán"; a name that says so itself ("Nghỉ bù ...") is not doubled. */
    String off(String name) {
        String plain = say("offFor", "");
        String rest = name.regionMatches(true, 0, plain, 0, plain.length()) ? name.substring(plain.length()) : name;
        return say("offFor", rest);
    }

    /** Days off that have a name, neighbours of one name joined: "nghỉ Tết Nguyên đán 16/02–20/02". */
    List<String> namedDaysOff(List<CalendarDay> days) {
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            CalendarDay first = days.get(i);
            int next = i + 1;
            if (first.name() != null && !first.kind().isWorking()) {
                while (next < days.size() && sameSpan(first, days.get(next))) {
                    next++;
                }
                CalendarDay last = days.get(next - 1);
                String dates = next - i == 1
                        ? shortDate(first.date())
                        : shortDate(first.date()) + "–" + shortDate(last.date());
                spans.add(say(
                        first.expected() ? "spanExpected" : "span", off(Objects.requireNonNull(first.name())), dates));
            }
            i = next;
        }
        return spans;
    }

    private static boolean sameSpan(CalendarDay first, CalendarDay day) {
        return !day.kind().isWorking()
                && Objects.equals(first.name(), day.name())
                && first.expected() == day.expected();
    }
}
