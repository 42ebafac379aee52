package vn.dunghen.dossier.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The pattern of dossier codes; {@code YYMMDD} stands for the day, a run of {@code N} for the day's number with leading
 * zeros. A day with more dossiers than the run has digits makes longer codes, never doubled ones.
 */
public record CodePattern(String text) {

    private static final Pattern RUN = Pattern.compile("N{2,}$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    public CodePattern {
        if (!text.contains("YYMMDD") || !RUN.matcher(text).find()) {
            throw new IllegalArgumentException("a code needs YYMMDD and must end in a run of N: " + text);
        }
    }

    /** @param number from 1 on */
    public String code(LocalDate day, int number) {
        var matcher = RUN.matcher(text);
        matcher.find();
        int digits = matcher.group().length();
        return text.substring(0, matcher.start()).replace("YYMMDD", DAY.format(day))
                + String.format("%0" + digits + "d", number);
    }
}
