package vn.dunghen.plan.usecase.importing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.plan.domain.AssignmentDue;
import vn.dunghen.plan.domain.PlanDeadline;

/** The days on which work that comes back must be looked at, by the words of its deadline. */
final class Looks {

    private static final Pattern MONTHS = Pattern.compile(
            "\\b(?:(\\d{1,2}|mot|hai|ba|bon)\\s+)?thang\\s*(?:(?:mot|0?1) lan\\b|/\\s*lan\\b)|\\b((?:hang|moi|theo) (?:0?6 )?thang|dinh ky thang|(?:mot|0?1) lan\\s*/\\s*thang|cuoi (?:moi|hang) thang)\\b");
    private static final Pattern QUARTERS = Pattern.compile(
            "\\b(?:hang quy|moi quy|theo quy(?! dinh| che| trinh)|dinh ky quy|(?:mot|0?1) lan\\s*/\\s*quy|thang cuoi (?:cua )?(?:moi )?quy|cuoi (?:moi|hang) quy|cac quy trong nam)\\b");
    private static final Pattern HALVES = Pattern.compile(
            "\\b(?:0?6 thang\\b(?! dau| cuoi).{0,40}?\\b(?:va|,) ?(?:ca )?nam|(?:hai|0?2) lan\\s*/\\s*nam)\\b");
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "\\b(?:ngay\\s+(?:mung\\s+)?|mung\\s+|truoc\\s+)(\\d{1,2})\\b(?!\\s*[/.-]\\s*\\d|\\s+thang\\s+\\d|\\s*(?:gio|ngay|tuan|phut)\\b)");
    private static final Pattern OTHER_MONTH =
            Pattern.compile("\\bthang (?:sau|ke|tiep|truoc|dau)|\\bquy (?:sau|ke|tiep)");
    /** A word of its own about the next day, so that "trước" before the first no longer holds. */
    private static final Pattern OTHERWISE =
            Pattern.compile("\\b(?:cham nhat|muon nhat|khong qua|khong muon hon|trong|vao|den|het)\\b");

    private Looks() {}

    static List<AssignmentDue.Look> of(PlanDeadline deadline, int year) {
        String folded = TimeWords.plain(deadline.text());
        List<Period> periods = Periods.of(folded, year);
        int step = step(folded);
        boolean within = periods.stream().allMatch(Period::wholeYear)
                || periods.size() == 1 && Deadlines.onward(folded, periods.get(0));
        boolean ranged = Deadlines.ranged(folded, periods);
        if (step > 0 && (within || ranged)) {
            return every(step, folded, deadline, year);
        }
        if (ranged || periods.stream().allMatch(Period::wholeYear)) {
            return List.of();
        }
        List<AssignmentDue.Look> named = named(folded, periods);
        return step == 0 || named.size() * step >= 12 ? named : both(named, every(step, folded, year(deadline), year));
    }

    /** Months between two looks; 0 when the words do not say how often in months. */
    private static int step(String folded) {
        Matcher months = MONTHS.matcher(folded);
        if (months.find()) {
            int several = months.group(1) == null ? 1 : Period.number(months.group(1));
            boolean half = months.group(2) != null && months.group(2).contains("6");
            return half ? 6 : several > 12 ? 0 : several;
        }
        return QUARTERS.matcher(folded).find() ? 3 : HALVES.matcher(folded).find() ? 6 : 0;
    }

    /** "Hằng tháng (trước ngày 20), năm (trước 15/12)": how often, and a day besides. */
    private static List<AssignmentDue.Look> both(List<AssignmentDue.Look> named, List<AssignmentDue.Look> often) {
        List<AssignmentDue.Look> all = new ArrayList<>(named);
        often.stream()
                .filter(look -> named.stream().noneMatch(one -> one.day().equals(look.day())))
                .forEach(all::add);
        all.sort(Comparator.comparing(AssignmentDue.Look::day));
        return all;
    }

    private static PlanDeadline year(PlanDeadline deadline) {
        return new PlanDeadline(deadline.kind(), null, null, deadline.text());
    }

    private static List<AssignmentDue.Look> every(int step, String folded, PlanDeadline deadline, int year) {
        LocalDate from = Optional.ofNullable(deadline.from()).orElse(LocalDate.of(year, Month.JANUARY, 1));
        LocalDate to = Optional.ofNullable(deadline.to()).orElse(LocalDate.of(from.getYear(), Month.DECEMBER, 31));
        Matcher day = DAY_OF_MONTH.matcher(folded);
        boolean on = day.find() && !OTHER_MONTH.matcher(folded).find();
        boolean before =
                on && Deadlines.before(folded.substring(0, day.start(1)).replace("mung ", ""));
        List<AssignmentDue.Look> looks = new ArrayList<>();
        for (YearMonth known : months(step, from.getYear(), to.getYear())) {
            LocalDate last = known.atEndOfMonth();
            int wanted = on ? Period.number(day.group(1)) : last.getDayOfMonth();
            LocalDate due = known.atDay(Math.max(1, Math.min(wanted, last.getDayOfMonth())));
            if (!due.isBefore(from) && !due.isAfter(to)) {
                looks.add(new AssignmentDue.Look(due, before, step == 3 ? quarter(last) : known.toString(), false));
            }
        }
        return looks;
    }

    private static List<YearMonth> months(int step, int first, int last) {
        List<YearMonth> months = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (int month = step; month <= 12; month += step) {
                months.add(YearMonth.of(year, month));
            }
        }
        return months;
    }

    private static List<AssignmentDue.Look> named(String folded, List<Period> periods) {
        List<AssignmentDue.Look> looks = new ArrayList<>();
        boolean before = false;
        int end = 0;
        for (Period one : periods) {
            String between = folded.substring(end, one.start());
            before = Deadlines.before(between)
                    || before && !OTHERWISE.matcher(between).find();
            LocalDate due = before ? one.from() : one.to();
            if (looks.stream().noneMatch(look -> look.day().equals(due))) {
                looks.add(new AssignmentDue.Look(due, before, name(one, due), true));
            }
            end = one.end();
        }
        looks.sort(Comparator.comparing(AssignmentDue.Look::day));
        return looks;
    }

    private static String name(Period one, LocalDate due) {
        LocalDate first = one.from();
        boolean whole = !one.day() && first.getDayOfMonth() == 1;
        if (whole && one.to().equals(YearMonth.from(first).atEndOfMonth())) {
            return YearMonth.from(first).toString();
        }
        boolean quarter = whole
                && first.getMonthValue() % 3 == 1
                && one.to().equals(first.plusMonths(3).minusDays(1));
        return quarter ? quarter(one.to()) : due.toString();
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
