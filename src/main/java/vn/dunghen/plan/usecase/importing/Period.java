package vn.dunghen.plan.usecase.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter, half or year that a text speaks of.
 *
 * @param from first day
 * @param to last day
 * @param day whether it is a single named day
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param year the year as written; 0 when the text leaves it to the plan
 */
record Period(LocalDate from, LocalDate to, boolean day, int start, int end, int year) {

    private static final String YEAR = "(?:\\s*(?:[/.,-]|(?:/|,)?\\s*nam)\\s*(20\\d\\d)\\b)?";
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, Integer> SPELT = Map.ofEntries(
            Map.entry("mot", 1),
            Map.entry("gieng", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi mot", 11),
            Map.entry("muoi hai", 12),
            Map.entry("muoi", 10),
            Map.entry("chap", 12));

    private static final String MONTH_NAMES =
            "\\d{1,2}|muoi mot|muoi hai|muoi|gieng|chap|mot|hai|ba|tu|nam|bay|tam|chin";

    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern LONG_DAY = Pattern.compile("(?<!tuan )\\b(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\b" + YEAR);
    /** Told before a month with its year, which stands inside of it: 15.11.2026 is a day, 11.2026 alone a month. */
    private static final Pattern WHOLE_DAY = Pattern.compile(
            "(?<![\\d/])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(20\\d\\d)(?!\\d)|(?<![\\d/])(1[3-9]|2\\d|3[01])\\s?[.-]\\s?(\\d{1,2})\\s?/\\s?(20\\d\\d)(?!\\d)");

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}|\\d{2})(?!\\d)|\\s+nam\\s+(20\\d\\d)\\b)?(?![\\d%]|[/.-]\\d|\\s*(?:ngay|tuan|thang|gio|lan)\\b)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<![\\d/])(\\d{1,2})\\s?[/.-]\\s?(20\\d\\d)\\b(?!/)");
    private static final Pattern MONTH =
            Pattern.compile("\\bthang\\s+(" + MONTH_NAMES + ")\\b(?!\\s*(?:thang|lan)\\b)" + YEAR);
    private static final Pattern PART_OF_MONTH = Pattern.compile(
            "\\b(?:nua\\s*(dau|cuoi)|(thuong|trung|ha) tuan)\\s*(?:cua )?thang\\s+(" + MONTH_NAMES + ")\\b" + YEAR);
    private static final Pattern QUARTER =
            Pattern.compile("\\bquy\\s*(iii|iv|ii|i|[1-4]|mot|hai|ba|bon|tu)\\b(?!\\s*lan\\b)" + YEAR);
    private static final Pattern MONTHS_OF_YEAR = Pattern.compile(
            "\\b(?:(0?[1-9]|1[01]|ba|chin)\\s*thang|nua)\\s*(dau|cuoi)\\b(?!\\s*(?:thang|quy|tuan)\\b)(?:\\s*(?:cua\\s*)?nam)?\\b(?:\\s*(20\\d\\d)\\b)?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("\\bnam\\s+(20\\d\\d)\\b");

    /** Everything a folded text names, in order; what does not exist goes to {@code impossible}. */
    static List<Period> all(String folded, int year, List<String> impossible) {
        StringBuilder left = new StringBuilder(folded);
        List<Period> found = new ArrayList<>();
        take(left, ISO, m -> day(m, int_(m.group(3)), int_(m.group(2)), m.group(1), year, impossible), found);
        take(left, PART_OF_MONTH, m -> partOfMonth(m, year, impossible), found);
        take(left, LONG_DAY, m -> day(m, int_(m.group(1)), int_(m.group(2)), m.group(3), year, impossible), found);
        take(left, QUARTER, m -> quarter(m, year), found);
        take(left, WHOLE_DAY, m -> whole(m, year, impossible), found);
        take(left, MONTH_YEAR, m -> month(m, int_(m.group(1)), m.group(2), year, impossible), found);
        take(
                left,
                DAY,
                m -> day(
                        m,
                        int_(m.group(1)),
                        int_(m.group(2)),
                        m.group(3) == null ? m.group(4) : m.group(3),
                        year,
                        impossible),
                found);
        take(left, MONTHS_OF_YEAR, m -> monthsOfYear(m, year), found);
        take(left, MONTH, m -> month(m, number(m.group(1)), m.group(2), year, impossible), found);
        take(left, WHOLE_YEAR, m -> year(int_(m.group(1)), m.start(), m.end()), found);
        found.sort(java.util.Comparator.comparingInt(Period::start));
        return found;
    }

    boolean wholeYear() {
        return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    }

    boolean holds(LocalDate one) {
        return !one.isBefore(from) && !one.isAfter(to);
    }

    private interface Reading {
        @Nullable Period of(Matcher found);
    }

    private static void take(StringBuilder left, Pattern pattern, Reading reading, List<Period> found) {
        Matcher matcher = pattern.matcher(left.toString());
        while (matcher.find()) {
            Period period = reading.of(matcher);
            if (period != null) {
                found.add(period);
            }
            for (int i = matcher.start(); i < matcher.end(); i++) {
                left.setCharAt(i, '_');
            }
        }
    }

    private static @Nullable Period day(
            Matcher at, int day, int month, @Nullable String written, int year, List<String> impossible) {
        int named = written == null ? 0 : written.length() == 2 ? 2000 + int_(written) : int_(written);
        try {
            LocalDate date = LocalDate.of(named == 0 ? year : named, month, day);
            return new Period(date, date, true, at.start(), at.end(), named);
        } catch (DateTimeException none) {
            impossible.add(at.group().strip());
            return null;
        }
    }

    private static @Nullable Period month(
            Matcher at, int month, @Nullable String written, int year, List<String> impossible) {
        if (month < 1 || month > 12) {
            impossible.add(at.group().strip());
            return null;
        }
        int named = written == null ? 0 : int_(written);
        YearMonth known = YearMonth.of(named == 0 ? year : named, month);
        return new Period(known.atDay(1), known.atEndOfMonth(), false, at.start(), at.end(), named);
    }

    private static Period quarter(Matcher at, int year) {
        Integer roman = ROMAN.get(at.group(1));
        Integer spelt = at.group(1).equals("bon") ? Integer.valueOf(4) : SPELT.get(at.group(1));
        int quarter = roman != null ? roman : spelt != null ? spelt : int_(at.group(1));
        int named = at.group(2) == null ? 0 : int_(at.group(2));
        LocalDate first = LocalDate.of(named == 0 ? year : named, quarter * 3 - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1), false, at.start(), at.end(), named);
    }

    private static @Nullable Period whole(Matcher at, int year, List<String> impossible) {
        boolean mixed = at.group(1) == null;
        return day(
                at,
                int_(at.group(mixed ? 5 : 1)),
                int_(at.group(mixed ? 6 : 3)),
                at.group(mixed ? 7 : 4),
                year,
                impossible);
    }

    /** A half of a month, or the ten days that "thượng tuần", "trung tuần", "hạ tuần" are. */
    private static @Nullable Period partOfMonth(Matcher at, int year, List<String> impossible) {
        Period month = month(at, number(at.group(3)), at.group(4), year, impossible);
        if (month == null) {
            return null;
        }
        String part = at.group(1) == null ? at.group(2) : at.group(1);
        int first = Map.of("cuoi", 16, "trung", 11, "ha", 21).getOrDefault(part, 1);
        int last = Map.of("dau", 15, "thuong", 10, "trung", 20)
                .getOrDefault(part, month.to().getDayOfMonth());
        return new Period(
                month.from().withDayOfMonth(first),
                month.from().withDayOfMonth(last),
                false,
                at.start(),
                at.end(),
                month.year());
    }

    /** "6 tháng đầu năm", "9 tháng đầu năm", "nửa cuối năm". */
    private static Period monthsOfYear(Matcher at, int year) {
        int named = at.group(3) == null ? 0 : int_(at.group(3));
        int months = at.group(1) == null ? 6 : number(at.group(1));
        LocalDate first = LocalDate.of(named == 0 ? year : named, at.group(2).equals("cuoi") ? 13 - months : 1, 1);
        return new Period(first, first.plusMonths(months).minusDays(1), false, at.start(), at.end(), named);
    }

    /** A year from its first day to its last. */
    static Period year(int year, int start, int end) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false, start, end, year);
    }

    static int number(String word) {
        return SPELT.getOrDefault(word, int_(word));
    }

    private static int int_(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
