package vn.dunghen.plan.usecase.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The periods that a deadline means, of all that its words name. */
final class Periods {

    private static final Pattern AND_THE_YEAR = Pattern.compile("(?:\\bva|,|;)\\s*(?:trong\\s+)?ca nam\\b");

    private static final Pattern TO_YEARS_END =
            Pattern.compile("\\b(?:den|toi)\\s+((?:het|cuoi)\\s+nam)\\b(?!\\s*20\\d\\d)");

    private static final Pattern AND_ALSO = Pattern.compile("(?:\\bva|;)\\s*(?:trong |ca )?$");

    private static final Pattern BESIDE = Pattern.compile("[\\s()]*(?:cua|thuoc|trong|tuc|la)?\\s*");

    private Periods() {}

    static List<Period> of(String plain, int year) {
        return of(plain, year, new ArrayList<>());
    }

    static List<Period> of(String plain, int year, List<String> impossible) {
        return withYear(
                plain,
                year,
                toYearsEnd(plain, year, itsYear(plain, shortest(plain, Period.all(plain, year, impossible)))));
    }

    /** "Quý II (tháng 5)", "Tháng 3 quý I": the longer only says where the shorter lies. */
    private static List<Period> shortest(String folded, List<Period> periods) {
        if (periods.size() != 2
                || !BESIDE.matcher(folded.substring(
                                periods.get(0).end(), periods.get(1).start()))
                        .matches()) {
            return periods;
        }
        Period one = periods.get(0);
        Period other = periods.get(1);
        return one.holds(other.from()) && one.holds(other.to())
                ? List.of(other)
                : other.holds(one.from()) && other.holds(one.to()) ? List.of(one) : periods;
    }

    /** "Quý I (năm 2026)" names the quarter's year, not the year besides. */
    private static List<Period> itsYear(String folded, List<Period> periods) {
        List<Period> parts = periods.stream().filter(one -> !one.wholeYear()).toList();
        boolean every = parts.isEmpty() || parts.size() == periods.size() || Deadlines.ranged(folded, periods);
        return every
                ? periods
                : periods.stream()
                        .filter(one -> !one.wholeYear()
                                || AND_ALSO.matcher(folded.substring(0, one.start()))
                                        .find()
                                || !parts.stream().allMatch(part -> one.holds(part.from()) && one.holds(part.to())))
                        .toList();
    }

    /** "Quý II đến hết năm": the last month is as good as the year's end. */
    private static List<Period> toYearsEnd(String folded, int year, List<Period> periods) {
        Matcher end = TO_YEARS_END.matcher(folded);
        if (periods.size() != 1
                || periods.get(0).wholeYear()
                || !end.find(periods.get(0).end())) {
            return periods;
        }
        int of = periods.get(0).from().getYear();
        LocalDate december = LocalDate.of(of, 12, 1);
        Period last =
                new Period(december, december.withDayOfMonth(31), false, end.start(1), end.end(1), of == year ? 0 : of);
        return List.of(periods.get(0), last);
    }

    /** "Quý I và cả năm" names the year beside the quarter; beside named days it only says what is reported. */
    private static List<Period> withYear(String folded, int year, List<Period> periods) {
        Matcher whole = AND_THE_YEAR.matcher(folded);
        if (periods.isEmpty() || periods.stream().anyMatch(one -> one.day() || one.wholeYear()) || !whole.find()) {
            return periods;
        }
        List<Period> all = new ArrayList<>(periods);
        all.add(Period.year(year, whole.start(), whole.end()));
        return all;
    }
}
