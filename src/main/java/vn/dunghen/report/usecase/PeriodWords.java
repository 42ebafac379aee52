package vn.dunghen.report.usecase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as people say it. */
public final class PeriodWords {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-([HQ]?)(\\d{1,2}))?");
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private PeriodWords() {}

    /** "6 tháng đầu năm 2026", "quý II năm 2026", "tháng 6 năm 2026", "năm 2026"; "yêu cầu số 3" for an ad hoc one. */
    public static String say(String code) {
        Matcher found = PERIOD.matcher(code);
        if (!found.matches()) {
            return "yêu cầu số " + code.substring(code.indexOf('-') + 1);
        }
        String year = "năm " + found.group(1);
        if (found.group(3) == null) {
            return year;
        }
        int number = Integer.parseInt(found.group(3));
        return switch (found.group(2)) {
            case "H" -> (number == 1 ? "6 tháng đầu " : "6 tháng cuối ") + year;
            case "Q" -> "quý " + QUARTERS[number - 1] + " " + year;
            default -> "tháng " + number + " " + year;
        };
    }
}
