package vn.dunghen.workflow.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.workflow.form.FormComponent.Kind;

/** Dates and times as people and scripts write them; without an offset they are those of Viet Nam. */
final class Moments {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ZoneOffset HERE = ZoneOffset.ofHours(7);
    private static final String DATE = "(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})/(\\d{1,2})/(\\d{4}))";
    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?";
    private static final Pattern DATE_ONLY = Pattern.compile(DATE);
    private static final Pattern TIME_ONLY = Pattern.compile(TIME + "(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern BOTH = Pattern.compile(DATE + "(?:T|\\s+)" + TIME + "(Z|[+-]\\d{2}:\\d{2})?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** The day, from 1900 to 2199; {@code null} when it is not one. */
    static @Nullable LocalDate date(String text) {
        Matcher matcher = DATE_ONLY.matcher(text);
        return matcher.matches() ? date(matcher) : null;
    }

    /** {@code HH:mm} of a time of day without seconds or offset, or in Viet Nam's. */
    static @Nullable String time(String text) {
        Matcher matcher = TIME_ONLY.matcher(text);
        if (!matcher.matches() || matcher.group(5) != null && !"+07:00".equals(matcher.group(5))) {
            return null;
        }
        LocalTime time = time(matcher, 1);
        return time == null ? null : MINUTE.format(time);
    }

    static @Nullable Instant instant(String text) {
        Matcher matcher = BOTH.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        LocalDate date = date(matcher);
        LocalTime time = time(matcher, 7);
        if (date == null || time == null) {
            return null;
        }
        try {
            ZoneOffset offset = matcher.group(11) == null ? HERE : ZoneOffset.of(matcher.group(11));
            return date.atTime(time).toInstant(offset);
        } catch (DateTimeException noSuchOffset) {
            return null;
        }
    }

    static boolean isShaped(Kind kind, String text) {
        Pattern pattern = kind == Kind.DATE ? DATE_ONLY : kind == Kind.TIME ? TIME_ONLY : BOTH;
        return pattern.matcher(text).matches();
    }

    /** As a person would type it; what cannot be read stays as it is. */
    static String typed(Kind kind, String text) {
        if (kind == Kind.DATE) {
            LocalDate date = date(text);
            return date == null ? text : DAY.format(date);
        }
        if (kind == Kind.DATETIME) {
            Instant instant = instant(text);
            return instant == null
                    ? text
                    : DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").format(instant.atZone(ZONE));
        }
        return text;
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        int from = matcher.group(1) != null ? 1 : 6;
        int step = from == 1 ? 1 : -1;
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(from)),
                    Integer.parseInt(matcher.group(from + step)),
                    Integer.parseInt(matcher.group(from + 2 * step)));
            return date.getYear() < 1900 || date.getYear() > 2199 ? null : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalTime time(Matcher matcher, int at) {
        try {
            return LocalTime.of(
                    Integer.parseInt(matcher.group(at)),
                    Integer.parseInt(matcher.group(at + 1)),
                    matcher.group(at + 2) == null ? 0 : Integer.parseInt(matcher.group(at + 2)));
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
