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
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi mot", 11),
            Map.entry("muoi hai", 12),
            Map.entry("muoi", 10),
            Map.entry("chap", 12));

    private static final Pattern ISO = Pattern.compile("\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern LONG_DAY = Pattern.compile("(?<!tuan )\\b(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\b" + YEAR);
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}|\\d{2})(?!\\d)|\\s+nam\\s+(20\\d\\d)\\b)?(?![\\d%]|[/.-]\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?<![\\d/])(\\d{1,2})\\s?[/.-]\\s?(20\\d\\d)\\b(?!/)");
    private static final Pattern MONTH = Pattern.compile(
            "\\bthang\\s+(\\d{1,2}|muoi mot|muoi hai|muoi|gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin)\\b(?!\\s*thang)"
                    + YEAR);
    private static final Pattern QUARTER = Pattern.compile("\\bquy\\s*(iii|iv|ii|i|[1-4]|mot|hai|ba|bon|tu)\\b" + YEAR);
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:(?:0?6|sau)\\s*thang\\s*(dau|cuoi)|nua\\s*(?:dau|cuoi))(?:\\s*nam)?\\b(?:\\s*(20\\d\\d)\\b)?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("\\bnam\\s+(20\\d\\d)\\b");

    /** Everything a folded text names, in order; what does not exist goes to {@code impossible}. */
    static List<Period> all(String folded, int year, List<String> impossible) {
        StringBuilder left = new StringBuilder(folded);
        List<Period> found = new ArrayList<>();
        take(left, ISO, m -> day(m, int_(m.group(3)), int_(m.group(2)), m.group(1), year, impossible), found);
        take(left, LONG_DAY, m -> day(m, int_(m.group(1)), int_(m.group(2)), m.group(3), year, impossible), found);
        take(left, QUARTER, m -> quarter(m, year), found);
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
        take(left, HALF, m -> half(m, year), found);
        take(
                left,
                MONTH,
                m -> month(m, SPELT.getOrDefault(m.group(1), int_(m.group(1))), m.group(2), year, impossible),
                found);
        take(left, WHOLE_YEAR, m -> whole(m), found);
        found.sort(java.util.Comparator.comparingInt(Period::start));
        return found;
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

    private static Period half(Matcher at, int year) {
        int named = at.group(2) == null ? 0 : int_(at.group(2));
        boolean second = at.group().contains("cuoi");
        LocalDate first = LocalDate.of(named == 0 ? year : named, second ? 7 : 1, 1);
        return new Period(first, first.plusMonths(6).minusDays(1), false, at.start(), at.end(), named);
    }

    private static Period whole(Matcher at) {
        int named = int_(at.group(1));
        return new Period(LocalDate.of(named, 1, 1), LocalDate.of(named, 12, 31), false, at.start(), at.end(), named);
    }

    private static int int_(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
