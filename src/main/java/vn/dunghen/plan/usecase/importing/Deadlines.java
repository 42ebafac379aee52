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
            "\\b(?:(?:hang|moi)\\s+(?:ngay|tuan|thang|quy|nam|6 thang|ky|dot)|dinh ky|(?:mot|hai|ba|\\d+) lan\\s*/|theo (?:quy(?! dinh| che| trinh)|thang|tuan)(?!\\s*[ivx\\d])|(?:06|6|sau) thang\\b.{0,40}?\\b(?:va|,) ?(?:ca )?nam|cac (?:quy|thang) trong nam|thang cuoi (?:cua )?(?:moi )?quy|cuoi (?:moi|hang) (?:quy|thang))");
    private static final Pattern STANDING =
            Pattern.compile("\\b(?:thuong xuyen|lien tuc|trong suot|quanh nam|hang ngay|xuyen suot|lau dai)\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:truoc|khong qua|khong muon hon|cham nhat truoc|muon nhat truoc)(?: het)?(?: ngay| thang)?\\s*$");
    private static final Pattern FROM = Pattern.compile("(?:^|\\b)(?:bat dau |ke )?tu(?: dau)?(?: ngay| thang)?\\s*$");
    private static final Pattern UNTIL = Pattern.compile("(?:\\bden\\b|\\btoi\\b|-|–)(?: het)?(?: ngay| thang)?\\s*$");
    private static final Pattern YEAR_WORDS =
            Pattern.compile("\\b(?:trong nam|ca nam|nam ke hoach|het nam|cuoi nam|trong ca nam|den cuoi nam)\\b");
    private static final Pattern SHORT_QUARTERS = Pattern.compile(
            "\\bquy\\s*((?:iii|iv|ii|i|[1-4])(?:\\s*(?:,|;|va|-|/|den|&)\\s*(?:iii|iv|ii|i|[1-4])\\b)+)");
    private static final Pattern SHORT_MONTHS =
            Pattern.compile("\\b(?:cac )?thang\\s*(\\d{1,2}(?:\\s*(?:,|;|va|-|den|&)\\s*\\d{1,2}(?![\\d/])\\b)+)");
    private static final Pattern IN_PROSE = Pattern.compile(
            "(?:(?:6|06|sau) thang )?(?:(?:cham nhat|muon nhat|hoan thanh|xong|bao cao) )?\\btruoc (?:het )?(?:ngay )?\\d{1,2}\\s?/\\s?\\d{1,2}(?:/\\d{4})?(?:\\s*(?:va|,)\\s*ca nam truoc (?:ngay )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?)?"
                    + "|(?:hoan thanh|xong|cham nhat|muon nhat)(?: trong| vao| truoc| la)? (?:ngay \\d{1,2}/\\d{1,2}(?:/\\d{4})?|(?:quy|thang) (?:iii|iv|ii|i|\\d{1,2})\\b(?:\\s*(?:/|nam)\\s*\\d{4})?)"
                    + "|\\b(?:trong|tu) quy (?:iii|iv|ii|i|[1-4])\\b(?:\\s*(?:/|nam)\\s*\\d{4})?"
                    + "|\\bdinh ky (?:hang|moi) (?:tuan|thang|quy|nam)\\b");

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
        String folded = spread(Folding.fold(text).replace('\n', ' '));
        List<String> impossible = new ArrayList<>();
        List<Period> periods = Period.all(folded, year, impossible);
        impossible.forEach(day -> doubts.add("ngày “" + day + "” không có thật; đặt lại thời hạn."));
        periods.stream()
                .filter(period -> period.year() != 0 && period.year() != year)
                .map(Period::year)
                .distinct()
                .forEach(other -> doubts.add("thời hạn “" + text + "” ghi năm " + other + ", khác năm " + year
                        + " của kế hoạch; kiểm tra lại."));
        if (folded.matches(".*\\btuan (?:\\d|dau|cuoi|thu|[iv]+\\b).*")) {
            doubts.add("chưa hiểu tuần trong thời hạn “" + text + "”; đặt lại cho đúng.");
        }
        PlanDeadline deadline = read(folded, text, year, periods, doubts);
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
        return !words.isBlank()
                && read(
                                spread(Folding.fold(words).replace('\n', ' ')),
                                words,
                                year,
                                Period.all(spread(Folding.fold(words)), year, new ArrayList<>()),
                                new ArrayList<>())
                        != null;
    }

    private static @Nullable PlanDeadline read(
            String folded, String text, int year, List<Period> periods, List<String> doubts) {
        long days = periods.stream().filter(Period::day).count();
        boolean periodic = PERIODIC.matcher(folded).find();
        boolean standing = STANDING.matcher(folded).find();
        if (periodic && !(standing && folded.startsWith("thuong xuyen"))) {
            return between(DeadlineKind.PERIODIC, periods, text);
        }
        if (standing || ON_REQUEST.matcher(folded).find()) {
            if (days > 0) {
                doubts.add("thời hạn “" + text + "” nói cả việc lâu dài lẫn một ngày cụ thể; chọn một.");
                return day(folded, text, periods);
            }
            return standing
                    ? between(DeadlineKind.STANDING, periods, text)
                    : between(DeadlineKind.ON_REQUEST, periods, text);
        }
        if (days > 1 && !ranged(folded, periods)) {
            return between(DeadlineKind.PERIODIC, periods, text);
        }
        if (!periods.isEmpty()) {
            return dated(folded, text, periods, doubts);
        }
        return YEAR_WORDS.matcher(folded).find() ? year(text, year) : null;
    }

    private static @Nullable PlanDeadline dated(String folded, String text, List<Period> periods, List<String> doubts) {
        Period first = periods.get(0);
        Period last = periods.get(periods.size() - 1);
        boolean from = FROM.matcher(folded.substring(0, first.start())).find();
        if (periods.size() == 1) {
            if (from && !folded.substring(first.end()).matches(".*\\b(?:den|toi)\\b.*")) {
                return new PlanDeadline(DeadlineKind.FROM, first.from(), null, text);
            }
            if (from) {
                return new PlanDeadline(
                        DeadlineKind.WITHIN,
                        first.from(),
                        LocalDate.of(first.to().getYear(), 12, 31),
                        text);
            }
            if (BEFORE.matcher(folded.substring(0, first.start())).find()) {
                boolean whole = folded.substring(0, first.start()).matches(".*\\bhet(?: ngay)?\\s*$");
                return new PlanDeadline(DeadlineKind.BEFORE_DATE, null, whole ? first.to() : first.from(), text);
            }
            return first.day()
                    ? new PlanDeadline(DeadlineKind.DATE, null, first.to(), text)
                    : new PlanDeadline(DeadlineKind.WITHIN, first.from(), first.to(), text);
        }
        if (ranged(folded, periods) || follow(periods)) {
            if (last.to().isBefore(first.from())) {
                doubts.add("thời hạn “" + text + "” kết thúc trước khi bắt đầu; kiểm tra lại.");
            }
            return new PlanDeadline(DeadlineKind.WITHIN, first.from(), last.to(), text);
        }
        if (periods.stream().anyMatch(Period::day) && !periods.stream().allMatch(Period::day)) {
            return day(folded, text, periods);
        }
        return between(DeadlineKind.PERIODIC, periods, text);
    }

    /** The named day among other words about time. */
    private static PlanDeadline day(String folded, String text, List<Period> periods) {
        Period day =
                periods.stream().filter(Period::day).reduce((one, next) -> next).orElseThrow();
        boolean before = BEFORE.matcher(folded.substring(0, day.start())).find();
        return new PlanDeadline(before ? DeadlineKind.BEFORE_DATE : DeadlineKind.DATE, null, day.to(), text);
    }

    private static boolean ranged(String folded, List<Period> periods) {
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

    /** "quý I, III" as "quý I, quý III"; "tháng 3-5" as "tháng 3-tháng 5". */
    private static String spread(String folded) {
        return each(each(folded, SHORT_QUARTERS, "quy "), SHORT_MONTHS, "thang ");
    }

    private static String each(String folded, Pattern pattern, String word) {
        return pattern.matcher(folded)
                .replaceAll(found -> Matcher.quoteReplacement(
                        word + found.group(1).replaceAll("(\\s*(?:,|;|va|-|/|den|&)\\s*)(?=[ivx\\d])", "$1" + word)));
    }
}
