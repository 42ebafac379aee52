package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of a deadline leave open, whatever was understood of them. */
final class TimeDoubts {

    /** "3-6/2026", where nothing says whether 3 is a day or a month. */
    private static final Pattern DAY_OR_MONTHS =
            Pattern.compile("(?<![\\d/.-])(?<!thang )(?<!\\d )(?:0?[1-9]|1[0-2])\\s?[.-]\\s?\\d{1,2}\\s?/\\s?20\\d\\d");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** No more than a third of what is named, or nobody knows which part. */
    private static final Pattern PART = Pattern.compile(
            "(?<!thang )(?<!nua )(?<!quy )(?<!tu )\\b(?:dau|giua)\\s+(?:thang|quy|nam)\\b|\\bthang (?:dau|giua|thu)[a-z ]{0,20} quy\\b|\\bngay \\d{1,2} (?:cua )?thang cuoi (?:cua )?quy [ivx\\d]");

    /** Before or after something that has no date. */
    private static final Pattern BESIDE_EVENT = Pattern.compile(
            "(?<!khong )\\b(?:truoc|sau)\\s+(?!(?:ngay|thang|quy|nam|het|khi|do|nay|mung|tuan|dau|cuoi|giua|mot|hai|ba|ke|va)\\b)[a-z]|\\bky hop (?:dau|giua|cuoi) nam\\b|\\b\\d{1,3} ngay (?:lam viec )?(?:truoc|sau|ke tu|tinh tu|tu)\\b");

    private static final Pattern OTHER_YEAR = Pattern.compile(
            "\\bnam (?:sau(?! khi)|toi|truoc(?! khi)|ke tiep|tiep theo|lien ke)\\b(?!\\s*(?:ngay|thang|quy|het|\\d))");

    /** Time after the period that is named. */
    private static final Pattern LATER = Pattern.compile(
            "\\b(?:cac|nhung) (?:thang|quy|nam|tuan|ky|dot) (?:tiep theo|ke tiep|con lai|sau)\\b|\\b(?:va|,|;) (?:tiep tuc )?duy tri\\b");

    private static final Pattern SEVERAL_DAYS = Pattern.compile(
            "\\bngay\\s+\\d{1,2}\\s*(?:,|va|-|den)\\s*(?:ngay\\s+)?\\d{1,2}\\b(?!\\s?[/.-]\\s?\\d|\\s+thang\\s+\\d)");

    private static final Pattern HALF_QUARTER = Pattern.compile("\\bnua (?:dau|cuoi) quy\\b");

    private static final Pattern OFTEN = Pattern.compile("\\b(?:hang|moi) (tuan|thang|quy|nam)\\b");

    private static final Pattern DAY_AND_NIGHT = Pattern.compile("(?<!ngay )(?<![\\d/])24/(?:7|24)(?![\\d/])");

    /** An hour of a day; plans know days only. */
    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\d/.-])(?:[01]?\\d|2[0-4])\\s?(?:gio\\b(?! lam viec| hanh chinh)(?:\\s?\\d{1,2}\\b)?|[hg](?:\\s?\\d{2})?\\b|:\\s?\\d{2}\\b)(?:\\s?phut)?(?=,?\\s*(?:(?:cua |sang|chieu|cac )?\\s*(?:ngay|thu|mung)\\b|\\d{1,2}\\s?[/.-]|$))");

    private TimeDoubts() {}

    /** @param folded as {@link TimeWords#plain} gives it */
    static List<String> of(String folded, String text, List<Period> periods) {
        List<String> doubts = new ArrayList<>();
        if (folded.matches(".*\\btuan (?:\\d|dau|cuoi|thu|[iv]+\\b).*")) {
            doubts.add("chưa hiểu tuần trong thời hạn “" + text + "”; đặt lại cho đúng.");
        }
        if (HALF_QUARTER.matcher(folded).find()) {
            doubts.add("chưa hiểu nửa quý trong thời hạn “" + text + "”; đặt lại cho đúng.");
        }
        if (!periods.isEmpty() && BESIDE_EVENT.matcher(withoutBrackets(folded)).find()) {
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
        if (OFTEN.matcher(folded)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .count()
                > 1) {
            doubts.add("thời hạn “" + text + "” nêu nhiều kỳ; kiểm tra lại các mốc.");
        }
        if (DAY_AND_NIGHT.matcher(folded).find()) {
            doubts.add("chưa rõ thời hạn “" + text + "” là một ngày hay suốt ngày đêm; đặt lại cho đúng.");
        }
        if (!periods.isEmpty() && HOUR.matcher(folded).find()) {
            doubts.add("thời hạn “" + text + "” ghi cả giờ; hạn của việc tính đến hết ngày, giờ chỉ còn trong lời.");
        }
        if (PART.matcher(folded).find()) {
            doubts.add("chưa rõ ngày phải xong trong thời hạn “" + text + "”; đặt lại cho đúng.");
        }
        return doubts;
    }

    static String withoutBrackets(String folded) {
        return IN_BRACKETS.matcher(folded).replaceAll(" ");
    }
}
