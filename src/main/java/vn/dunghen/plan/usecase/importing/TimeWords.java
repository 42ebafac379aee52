package vn.dunghen.plan.usecase.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out how plans shorten what they say of time. */
final class TimeWords {

    private static final String MONTH = "(?:0?[1-9]|1[0-2])(?!\\d)";

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)";

    private static final String QUARTER = "(?:iii|iv|ii|i|[1-4])\\b(?!\\d)(?:\\s?/\\s?(?:20\\d\\d|[2-4]\\d)(?!\\d))?";
    private static final Pattern SHORT_QUARTERS =
            Pattern.compile("\\bquy\\s*(" + QUARTER + "(?:\\s*(?:,|;|va|-|/|den|&|\\+)\\s*" + QUARTER + ")+)");

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

    private TimeWords() {}

    /** Letters without marks, without the papers that are cited, every quarter and month with its word. */
    static String plain(String text) {
        String told = FROM_ON.matcher(SIX.matcher(text.replace('\n', ' ')).replaceAll("6"))
                .replaceAll("$1, $2")
                .replaceAll("[÷~→]", "-")
                .replaceAll("(?<=\\d/\\d{1,2})\\s?[-–]\\s?(?=\\d{1,2}/)", " - ");
        String folded = QUARTER_WORD.matcher(Folding.fold(told)).replaceAll("quy ");
        return spread(CITED.matcher(folded).replaceAll(" "));
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
                        + found.group(1)
                                .replaceAll(
                                        "(\\s*(?:,|;|va|-|/|den|&|\\+)\\s*)(?=(?:[iv]+|0?[1-9]|1[0-2])(?!\\d))",
                                        "$1" + word)));
    }
}
