package vn.dunghen.plan.usecase.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.PlanDeadline;

/** Understands how plans say when; the words stay beside what was understood. */
final class Deadlines {

    static final int LONGEST = 500;

    private static final Pattern ON_REQUEST = Pattern.compile(
            "\\b(?:khi (?:co|phat sinh|duoc|can|xay ra|cap tren|co quan)|theo (?:yeu cau|de nghi|chi dao|phat sinh)|dot xuat|neu co yeu cau|phat sinh)\\b");
    private static final Pattern PERIODIC = Pattern.compile(
            "\\b(?:(?:hang|moi)\\s+(?:ngay|tuan|thang|quy|nam|6 thang|ky|dot)|dinh ky|(?:mot|hai|ba|\\d+) lan\\s*/|theo (?:quy\\b(?! dinh| che| trinh)|thang\\b|tuan\\b)(?!\\s*[ivx\\d])|(?:thang|quy|tuan|nam) (?:mot|0?1) lan\\b|thang\\s*/\\s*lan\\b|0?6 thang\\b.{0,40}?\\b(?:va|,) ?(?:ca )?nam|cac (?:quy|thang) trong nam|thang cuoi (?:cua )?(?:moi )?quy|cuoi (?:moi|hang) (?:quy|thang))");
    private static final Pattern STANDING =
            Pattern.compile("\\b(?:thuong xuyen|lien tuc|trong suot|quanh nam|hang ngay|xuyen suot|lau dai)\\b");
    private static final Pattern BEFORE = Pattern.compile("\\b(?<!khong )truoc(?: het)?(?: ngay| thang)?\\s*$");
    /** What may not begin before it does not end there. */
    private static final Pattern AFTER =
            Pattern.compile("\\b(?:(sau(?: khi)?(?: het| ket thuc)?)|khong (?:truoc|som hon))(?: ngay| thang)?\\s*$");

    private static final Pattern FROM = Pattern.compile("(?:^|\\b)(?:bat dau |ke )?tu(?: dau)?(?: ngay| thang)?\\s*$");
    private static final Pattern UNTIL =
            Pattern.compile("(?:\\bden\\b|\\btoi\\b|-|–)(?: truoc)?(?: het)?(?: ?ngay| ?thang)?\\s*$");
    private static final Pattern UP_TO = Pattern.compile("\\b(?:den|toi)\\b");
    private static final Pattern YEAR_WORDS =
            Pattern.compile("\\b(?:trong nam|ca nam|nam ke hoach|het nam|cuoi nam|trong ca nam|den cuoi nam)\\b");

    private static final String WITH_YEAR = "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?20\\d\\d(?!\\d)";
    private static final String NUMBERED_DAY =
            "(?:" + WITH_YEAR + "|\\d{1,2}\\s?/\\s?\\d{1,2}(?!\\d)|(?<=ngay )\\d{1,2}[.-]\\d{1,2}(?!\\d))";
    private static final String NAMED_SPAN =
            "(?:iii|iv|ii|i|\\d{1,2})\\b(?:\\s*(?:/|nam)\\s*(?:20\\d\\d|[2-4]\\d(?!\\d))|\\s*-\\s*20\\d\\d|-[2-4]\\d(?!\\d))?";
    private static final Pattern IN_PROSE = Pattern.compile(
            "(?:(?:6|06|sau) thang )?(?:(?:cham nhat|muon nhat|hoan thanh|xong|bao cao) )?\\btruoc (?:het )?(?:ngay )?"
                    + NUMBERED_DAY
                    + "(?:\\s*(?:va|,)\\s*(?:ca nam )?(?:truoc )?(?:ngay )?" + NUMBERED_DAY + ")*"
                    + "|(?:hoan thanh|xong|cham nhat|muon nhat)(?: trong| vao| truoc| la)? (?:ngay " + NUMBERED_DAY
                    + "|" + WITH_YEAR
                    + "|(?:quy|thang) " + NAMED_SPAN + "(?:\\s*(?:va|,)\\s*(?:quy|thang) " + NAMED_SPAN + ")*)"
                    + "|\\b(?:trong|tu) quy (?:iii|iv|ii|i|[1-4])\\b(?:\\s*(?:/|nam)\\s*(?:20\\d\\d|[2-4]\\d(?!\\d)))?"
                    + "|\\bdinh ky (?:hang|moi) (?:tuan|thang|quy|nam)\\b");

    private static final Pattern FINISHED = Pattern.compile("\\b(?:hoan thanh|xong)\\b");

    private Deadlines() {}

    /** What was understood, and what a person should look at. */
    record Read(PlanDeadline deadline, List<String> doubts) {}

    /** A deadline from a place where nothing else stands. */
    static Read parse(String words, int year) {
        List<String> doubts = new ArrayList<>();
        String text = Folding.cut(words, LONGEST);
        if (words.length() > LONGEST) {
            doubts.add("thời hạn dài quá 500 ký tự, phần bỏ lại: “" + words.substring(text.length()) + "”.");
        }
        String folded = TimeWords.plain(text);
        List<String> impossible = new ArrayList<>();
        List<Period> periods = Periods.of(folded, year, impossible);
        impossible.forEach(day -> doubts.add("ngày “" + day + "” không có thật; đặt lại thời hạn."));
        periods.stream()
                .filter(period -> period.year() != 0 && period.year() != year && !span(periods, year))
                .map(Period::year)
                .distinct()
                .forEach(other -> doubts.add("thời hạn “" + text + "” ghi năm " + other + ", khác năm " + year
                        + " của kế hoạch; kiểm tra lại."));
        PlanDeadline deadline = read(folded, text, year, periods, doubts);
        if (deadline != null) {
            doubts.addAll(TimeDoubts.of(folded, text, periods));
        }
        if (deadline != null && begins(deadline) > year && periods.stream().allMatch(one -> one.year() <= year)) {
            doubts.add("thời hạn “" + text + "” bắt đầu sau năm " + year + " của kế hoạch; kiểm tra lại.");
        }
        if (deadline == null) {
            if (impossible.isEmpty()) {
                doubts.add(
                        text.isBlank()
                                ? "chưa có thời hạn, tạm lấy hết năm " + year + "; đặt lại nếu cần."
                                : "chưa hiểu thời hạn “" + text + "”, tạm lấy hết năm " + year + "; đặt lại nếu cần.");
            }
            deadline = year(text, year);
        }
        return new Read(deadline, doubts);
    }

    /** Whether work of several years is meant, of which the plan's year is one. */
    private static boolean span(List<Period> periods, int year) {
        return periods.size() > 1
                && (periods.size() == 2 || follow(periods))
                && periods.stream().allMatch(Period::wholeYear)
                && periods.get(0).from().getYear() <= year
                && periods.get(periods.size() - 1).to().getYear() >= year;
    }

    private static int begins(PlanDeadline deadline) {
        return deadline.from() == null ? 0 : deadline.from().getYear();
    }

    /** The parts of running text that say until when. */
    static List<String> inProse(String words) {
        return IN_PROSE.matcher(Folding.fold(words))
                .results()
                .map(found -> words.substring(found.start(), found.end()).strip())
                .distinct()
                .toList();
    }

    /** Whether the words alone make a deadline. */
    static boolean understood(String words, int year) {
        if (words.isBlank() || words.length() > LONGEST) {
            return false;
        }
        String folded = TimeWords.plain(words);
        return read(folded, words, year, Periods.of(folded, year, new ArrayList<>()), new ArrayList<>()) != null;
    }

    private static @Nullable PlanDeadline read(
            String folded, String text, int year, List<Period> periods, List<String> doubts) {
        long days = periods.stream().filter(Period::day).count();
        boolean periodic = PERIODIC.matcher(folded).find();
        boolean standing = STANDING.matcher(folded).find();
        if (periodic && !(standing && folded.startsWith("thuong xuyen"))) {
            return periodic(folded, text, periods);
        }
        if (standing) {
            return days > 0 ? either(folded, text, periods, doubts) : standing(folded, text, year, periods, doubts);
        }
        if (ON_REQUEST.matcher(folded).find()) {
            if (days > 0) {
                return either(folded, text, periods, doubts);
            }
            if (periods.stream().allMatch(Period::wholeYear)) {
                return between(DeadlineKind.ON_REQUEST, periods, text);
            }
            if (ON_REQUEST.matcher(TimeDoubts.withoutBrackets(folded)).find()) {
                doubts.add("thời hạn “" + text + "” nói cả khi có yêu cầu lẫn một kỳ cụ thể; chọn một.");
            }
        }
        if (days > 1 && !ranged(folded, periods) && !follow(periods)) {
            return between(DeadlineKind.PERIODIC, periods, text);
        }
        if (!periods.isEmpty()) {
            return dated(folded, text, periods, doubts);
        }
        return YEAR_WORDS.matcher(folded).find() ? year(text, year) : null;
    }

    private static PlanDeadline either(String folded, String text, List<Period> periods, List<String> doubts) {
        doubts.add("thời hạn “" + text + "” nói cả việc lâu dài lẫn một ngày cụ thể; chọn một.");
        return day(folded, text, periods, doubts);
    }

    /** "Hằng tháng từ tháng 3" goes on to the end of its year. */
    private static PlanDeadline periodic(String folded, String text, List<Period> periods) {
        if (periods.size() == 1 && onward(folded, periods.get(0))) {
            LocalDate from = periods.get(0).from();
            return new PlanDeadline(DeadlineKind.PERIODIC, from, LocalDate.of(from.getYear(), 12, 31), text);
        }
        return between(DeadlineKind.PERIODIC, periods, text);
    }

    static boolean onward(String folded, Period first) {
        return FROM.matcher(folded.substring(0, first.start())).find()
                && !UP_TO.matcher(folded.substring(first.end())).find();
    }

    /** What is done by a day and then kept up is looked at to the end of the year. */
    private static PlanDeadline standing(
            String folded, String text, int year, List<Period> periods, List<String> doubts) {
        boolean part = periods.size() == 1 && !periods.get(0).wholeYear();
        boolean finished = part && FINISHED.matcher(folded).find();
        if (finished) {
            doubts.add("thời hạn “" + text + "” nói cả việc lâu dài lẫn một kỳ phải xong; chọn một.");
        }
        if (finished || part && onward(folded, periods.get(0))) {
            LocalDate from = periods.get(0).from();
            return new PlanDeadline(DeadlineKind.STANDING, from, LocalDate.of(from.getYear(), 12, 31), text);
        }
        return between(DeadlineKind.STANDING, periods, text);
    }

    private static @Nullable PlanDeadline dated(String folded, String text, List<Period> periods, List<String> doubts) {
        Period first = periods.get(0);
        Period last = periods.get(periods.size() - 1);
        String ahead = folded.substring(0, first.start());
        boolean from = FROM.matcher(ahead).find();
        if (periods.size() == 1) {
            if (from && onward(folded, first)) {
                return new PlanDeadline(DeadlineKind.FROM, first.from(), null, text);
            }
            if (from) {
                return new PlanDeadline(
                        DeadlineKind.WITHIN,
                        first.from(),
                        LocalDate.of(first.to().getYear(), 12, 31),
                        text);
            }
            Matcher after = AFTER.matcher(ahead);
            if (after.find()) {
                LocalDate begins =
                        after.group(1) == null ? first.from() : first.to().plusDays(1);
                return new PlanDeadline(DeadlineKind.FROM, begins, null, text);
            }
            if (BEFORE.matcher(ahead).find()) {
                boolean whole = ahead.matches(".*\\bhet(?: ngay)?\\s*$");
                return new PlanDeadline(DeadlineKind.BEFORE_DATE, null, whole ? first.to() : first.from(), text);
            }
            return first.day()
                    ? new PlanDeadline(DeadlineKind.DATE, null, first.to(), text)
                    : new PlanDeadline(DeadlineKind.WITHIN, first.from(), first.to(), text);
        }
        if (periods.stream()
                .anyMatch(one -> AFTER.matcher(folded.substring(0, one.start())).find())) {
            doubts.add("thời hạn “" + text + "” nói sau một ngày hoặc kỳ; kiểm tra lại ngày bắt đầu và kết thúc.");
        }
        if (ranged(folded, periods) || follow(periods)) {
            if (last.to().isBefore(first.from())) {
                doubts.add("thời hạn “" + text + "” kết thúc trước khi bắt đầu; kiểm tra lại.");
            }
            boolean before = BEFORE.matcher(folded.substring(0, last.start())).find();
            LocalDate to = before ? last.from().minusDays(1) : last.to();
            return new PlanDeadline(DeadlineKind.WITHIN, first.from(), to, text);
        }
        if (periods.stream().anyMatch(Period::day) && !periods.stream().allMatch(Period::day)) {
            return day(folded, text, periods, doubts);
        }
        return between(DeadlineKind.PERIODIC, periods, text);
    }

    /** The named day among other words about time. */
    private static PlanDeadline day(String folded, String text, List<Period> periods, List<String> doubts) {
        Period day =
                periods.stream().filter(Period::day).reduce((one, next) -> next).orElseThrow();
        if (periods.stream().anyMatch(other -> !other.day() && !other.holds(day.to()))) {
            doubts.add("thời hạn “" + text + "” nói nhiều mốc khác nhau; kiểm tra lại ngày phải xong.");
        }
        boolean before = BEFORE.matcher(folded.substring(0, day.start())).find();
        return new PlanDeadline(before ? DeadlineKind.BEFORE_DATE : DeadlineKind.DATE, null, day.to(), text);
    }

    static boolean ranged(String folded, List<Period> periods) {
        return periods.size() == 2
                && UNTIL.matcher(folded.substring(
                                periods.get(0).end(), periods.get(1).start()))
                        .find();
    }

    private static boolean follow(List<Period> periods) {
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).from().equals(periods.get(i - 1).to().plusDays(1))) {
                return false;
            }
        }
        return true;
    }

    private static PlanDeadline between(DeadlineKind kind, List<Period> periods, String text) {
        LocalDate from =
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElse(null);
        LocalDate to =
                periods.stream().map(Period::to).max(LocalDate::compareTo).orElse(null);
        return new PlanDeadline(kind, from, to, text);
    }

    private static PlanDeadline year(String text, int year) {
        return new PlanDeadline(DeadlineKind.WITHIN, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text);
    }

    /** Whether a text ends with "trước": what follows is the day before which it must be done. */
    static boolean before(String ahead) {
        return BEFORE.matcher(ahead).find();
    }
}
