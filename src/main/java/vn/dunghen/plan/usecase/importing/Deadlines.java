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
    private static final String MONTH = "(?:0?[1-9]|1[0-2])(?!\\d)";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)";
    private static final Pattern SHORT_QUARTERS = Pattern.compile(
            "\\bquy\\s*((?:iii|iv|ii|i|[1-4])(?:\\s*(?:,|;|va|-|/|den|&|\\+)\\s*(?:iii|iv|ii|i|[1-4])\\b)+)");
    private static final Pattern SHORT_MONTHS = Pattern.compile("\\b(?:cac )?thang\\s*(" + MONTH
            + "(?:\\s*(?:,|;|va|-|den|&|\\+)\\s*" + MONTH + "(?!\\d|\\s?/\\s?(?!20\\d\\d|[2-4]\\d))\\b)+)");
    /** "15 và 30/6", "từ ngày 10 đến 15/4/2026": the month is told of the last day only. */
    private static final Pattern SHORT_DAYS =
            Pattern.compile("(?:^|(?<=\\bngay )|(?<=\\btu )|(?<=\\btruoc )|(?<=[,;(] ))"
                    + "((?:" + DAY + "\\s*(?:,|;|va|-|den|&)\\s*(?:ngay )?)+)(?=" + DAY + "(\\s?/\\s?" + MONTH
                    + "(?:\\s?/\\s?20\\d\\d)?)(?![\\d/]))");
    /** A year that no other word calls one. */
    private static final Pattern BARE_YEAR = Pattern.compile(
            "(?<![\\d/])(?<!\\bnam )(?<![a-z)]\\s?[/.,-]\\s?)(?<!(?<!\\d)\\d{1,2}\\s?[/.-]\\s?)(?=20\\d\\d(?!\\d|\\s?[/.-]\\s?\\d{1,2}(?!\\d)))|(?<=20\\d\\d\\s?/\\s?)(?=20\\d\\d(?!\\d))");
    /** "Quý IV/26", "tháng 11-26": no month and no list of months has such a number. */
    private static final Pattern SHORT_YEAR = Pattern.compile("\\b((?:quy\\s*(?:iii|iv|ii|i|[1-4])|thang\\s*" + MONTH
            + ")\\s?(?:[/-]|,?\\s?nam)\\s?)([2-4]\\d)(?![\\d%]|[/.-]\\d|\\s*(?:ngay|tuan|gio|lan|phut)\\b)");
    /** T3 is March beside a year or T10; alone it may be Tuesday. */
    private static final Pattern T_MONTH = Pattern.compile("\\bt\\.?(?=" + MONTH + "\\b)");

    private static final Pattern SURELY_MONTH = Pattern.compile(
            "\\bt\\.?(?:" + MONTH + "\\s?[/-]\\s?(?:20\\d\\d|[2-4]\\d)\\b|0?[18]\\b|0\\d\\b|9\\b|1[0-2]\\b)");
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

    /** "sáu" is a number and "sau" is not, which only the marks tell. */
    private static final Pattern SIX = Pattern.compile(
            "(?<!\\p{L})sáu(?=\\s+tháng)|(?<=tháng )sáu(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "hằng tháng từ" does not speak of "tháng tư". */
    private static final Pattern FROM_ON = Pattern.compile(
            "(?<!\\p{L})(tháng|quý|quí)\\s+(từ)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUARTER_WORD =
            Pattern.compile("\\b(?:qui(?! dinh| che| trinh)\\b\\s*|q\\s?\\.?\\s?(?=(?:iii|iv|ii|i|[1-4])\\b))");

    private static final String PAPERS =
            "(?:quyet dinh|ke hoach|du an|chien luoc|cong van|nghi quyet|thong bao|chi thi|cong dien|thong tu|nghi dinh|luat|to trinh|van ban|ket luan|chuong trinh|huong dan|quy che|de an|phuong an|giay moi)";
    private static final String ITS_DAY =
            "\\bngay\\s+(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{2,4})?(?!\\d)|(?:[\\d.…_]{1,6}\\s+)?thang\\s+[\\d.…_]{1,4}(?:\\s+nam\\s+\\d{4})?)";
    private static final String UP_TO_ITS_DAY =
            "(?:(?!\\b(?:truoc|sau|xong|hoan thanh|cham|muon|den|toi|tu|han)\\b)[^\\d,;:()]){0,80}?";
    /** A paper that is cited: its number and day say nothing about when work is due. */
    private static final Pattern CITED =
            Pattern.compile("(?:\\bso\\s*:?\\s*[\\d.…_]{0,6}|(?<![\\d/])\\b\\d{1,5})[a-z]?\\s?/"
                    + "\\s?(?:\\d{4}\\s?/\\s?)?(?!(?:thang|quy|nam|tuan|ngay|lan|ky|dot)\\b)[a-z][a-z&]*(?:-[a-z&]+)*(?![a-z\\d])"
                    + "(?:,?" + UP_TO_ITS_DAY + ITS_DAY + ")?"
                    + "|\\b" + PAPERS + "\\s+so\\s*:?\\s*\\d+,?\\s*" + UP_TO_ITS_DAY + ITS_DAY
                    + "|\\b" + PAPERS + "\\b[^\\d,;:()]{0,80}\\bgiai doan 20\\d\\d\\s?-\\s?20\\d\\d"
                    + "|\\b(?:theo|tai|can cu|khi co)\\s+" + PAPERS + "\\b" + UP_TO_ITS_DAY + ITS_DAY);

    /** "3-6/2026", where nothing says whether 3 is a day or a month. */
    private static final Pattern DAY_OR_MONTHS =
            Pattern.compile("(?<![\\d/.-])(?<!thang )(?<!\\d )(?:0?[1-9]|1[0-2])\\s?[.-]\\s?\\d{1,2}\\s?/\\s?20\\d\\d");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern AND_THE_YEAR = Pattern.compile("(?:\\bva|,|;)\\s*(?:trong\\s+)?ca nam\\b");
    private static final Pattern TO_YEARS_END =
            Pattern.compile("\\b(?:den|toi)\\s+((?:het|cuoi)\\s+nam)\\b(?!\\s*20\\d\\d)");
    private static final Pattern AND_ALSO = Pattern.compile("(?:\\bva|;)\\s*(?:trong |ca )?$");
    /** No more than a third of what is named, or nobody knows which part. */
    private static final Pattern PART = Pattern.compile(
            "(?<!thang )(?<!nua )(?<!quy )(?<!tu )\\b(?:dau|giua)\\s+(?:thang|quy|nam)\\b|\\bthang (?:dau|giua|thu)[a-z ]{0,20} quy\\b");
    /** Before or after something that has no date. */
    private static final Pattern BESIDE_EVENT = Pattern.compile(
            "(?<!khong )\\b(?:truoc|sau)\\s+(?!(?:ngay|thang|quy|nam|het|khi|do|nay|mung|tuan|dau|cuoi|giua|mot|hai|ba|ke|va)\\b)[a-z]|\\bky hop (?:dau|giua|cuoi) nam\\b|\\b\\d{1,3} ngay (?:lam viec )?(?:truoc|sau|ke tu|tinh tu|tu)\\b");

    private static final Pattern OTHER_YEAR = Pattern.compile(
            "\\bnam (?:sau(?! khi)|toi|truoc(?! khi)|ke tiep|tiep theo|lien ke)\\b(?!\\s*(?:ngay|thang|quy|het|\\d))");
    /** Time after the period that is named. */
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:cac|nhung) (?:thang|quy|nam|tuan|ky|dot) (?:tiep theo|ke tiep|con lai|sau)\\b|\\b(?:va|,|;) (?:tiep tuc )?duy tri\\b");

    private static final Pattern BESIDE = Pattern.compile("[\\s()]*(?:cua|thuoc|trong|tuc|la)?\\s*");
    private static final Pattern SEVERAL_DAYS = Pattern.compile(
            "\\bngay\\s+\\d{1,2}\\s*(?:,|va|-|den)\\s*(?:ngay\\s+)?\\d{1,2}\\b(?!\\s?[/.-]\\s?\\d|\\s+thang\\s+\\d)");
    private static final Pattern FINISHED = Pattern.compile("\\b(?:hoan thanh|xong)\\b");
    private static final Pattern HALF_QUARTER = Pattern.compile("\\bnua (?:dau|cuoi) quy\\b");

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
        String folded = plain(text);
        List<String> impossible = new ArrayList<>();
        List<Period> periods = periods(folded, year, impossible);
        impossible.forEach(day -> doubts.add("ngày “" + day + "” không có thật; đặt lại thời hạn."));
        periods.stream()
                .filter(period -> period.year() != 0 && period.year() != year && !span(periods, year))
                .map(Period::year)
                .distinct()
                .forEach(other -> doubts.add("thời hạn “" + text + "” ghi năm " + other + ", khác năm " + year
                        + " của kế hoạch; kiểm tra lại."));
        if (folded.matches(".*\\btuan (?:\\d|dau|cuoi|thu|[iv]+\\b).*")) {
            doubts.add("chưa hiểu tuần trong thời hạn “" + text + "”; đặt lại cho đúng.");
        }
        if (HALF_QUARTER.matcher(folded).find()) {
            doubts.add("chưa hiểu nửa quý trong thời hạn “" + text + "”; đặt lại cho đúng.");
        }
        if (!periods.isEmpty()
                && BESIDE_EVENT
                        .matcher(IN_BRACKETS.matcher(folded).replaceAll(" "))
                        .find()) {
            doubts.add("thời hạn “" + text + "” nói trước hoặc sau một việc chưa rõ ngày; kiểm tra lại.");
        }
        if (!periods.isEmpty() && OTHER_YEAR.matcher(folded).find()) {
            doubts.add("thời hạn “" + text + "” nói một năm khác mà không ghi rõ; kiểm tra lại năm.");
        }
        if (!periods.isEmpty() && LATER.matcher(folded).find()) {
            doubts.add("thời hạn “" + text + "” nói cả thời gian về sau; kiểm tra lại ngày kết thúc.");
        }
        if (SEVERAL_DAYS.matcher(folded).find()) {
            doubts.add("thời hạn “" + text + "” nêu nhiều ngày trong một tháng; kiểm tra lại các mốc.");
        }
        if (DAY_OR_MONTHS.matcher(folded).find()) {
            doubts.add("chưa rõ thời hạn “" + text + "” là một ngày hay mấy tháng; đặt lại cho đúng.");
        }
        PlanDeadline deadline = read(folded, text, year, periods, doubts);
        if (deadline != null && begins(deadline) > year && periods.stream().allMatch(one -> one.year() <= year)) {
            doubts.add("thời hạn “" + text + "” bắt đầu sau năm " + year + " của kế hoạch; kiểm tra lại.");
        }
        if (deadline != null && PART.matcher(folded).find()) {
            doubts.add("chưa rõ ngày phải xong trong thời hạn “" + text + "”; đặt lại cho đúng.");
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
        String folded = plain(words);
        return read(folded, words, year, periods(folded, year, new ArrayList<>()), new ArrayList<>()) != null;
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
            if (ON_REQUEST.matcher(IN_BRACKETS.matcher(folded).replaceAll(" ")).find()) {
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

    /** Letters without marks, without the papers that are cited, every quarter and month with its word. */
    static String plain(String text) {
        String told = FROM_ON.matcher(SIX.matcher(text.replace('\n', ' ')).replaceAll("6"))
                .replaceAll("$1, $2")
                .replaceAll("[÷~→]", "-")
                .replaceAll("(?<=\\d/\\d{1,2})\\s?[-–]\\s?(?=\\d{1,2}/)", " - ");
        String folded = QUARTER_WORD.matcher(Folding.fold(told)).replaceAll("quy ");
        return spread(CITED.matcher(folded).replaceAll(" "));
    }

    /** Whether a text ends with "trước": what follows is the day before which it must be done. */
    static boolean before(String ahead) {
        return BEFORE.matcher(ahead).find();
    }

    static List<Period> periods(String plain, int year) {
        return periods(plain, year, new ArrayList<>());
    }

    private static List<Period> periods(String plain, int year, List<String> impossible) {
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
        boolean every = parts.isEmpty() || parts.size() == periods.size() || ranged(folded, periods);
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

    /** "quý I, III" as "quý I, quý III"; "tháng 3-5" as "tháng 3-tháng 5"; every year in full and with its word. */
    private static String spread(String folded) {
        boolean months = SURELY_MONTH.matcher(folded).find() && !folded.contains("tuan");
        String spelt = (months ? T_MONTH.matcher(folded).replaceAll("thang ") : folded)
                .replaceAll("\\bthang(?=\\d)", "thang ");
        String spread = each(each(spelt, SHORT_QUARTERS, "quy "), SHORT_MONTHS, "thang ");
        String years = BARE_YEAR
                .matcher(SHORT_YEAR.matcher(spread).replaceAll("$120$2"))
                .replaceAll("nam ");
        return SHORT_DAYS
                .matcher(years)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        .replaceAll("(\\d{1,2})", "$1" + found.group(2).replace(" ", ""))
                        .replaceAll("\\s?-\\s?", " - ")));
    }

    private static String each(String folded, Pattern pattern, String word) {
        return pattern.matcher(folded)
                .replaceAll(found -> Matcher.quoteReplacement(word
                        + found.group(1).replaceAll("(\\s*(?:,|;|va|-|/|den|&|\\+)\\s*)(?=[ivx\\d])", "$1" + word)));
    }
}
