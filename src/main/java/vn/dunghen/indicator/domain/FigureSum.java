package vn.dunghen.indicator.domain;

import java.util.Arrays;
import java.util.List;

/** Figures added up, written {@code a + b}. @param codes at least one, none twice */
public record FigureSum(List<String> codes) {

    /** The most figures that are added up. */
    public static final int MOST = 12;

    private static final String CODE = "[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*";

    public FigureSum {
        codes = List.copyOf(codes);
        if (codes.isEmpty() || codes.size() > MOST || codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("a sum has one to twelve different figures: " + codes);
        }
        codes.forEach(code -> {
            if (!code.matches(CODE)) {
                throw new IllegalArgumentException("not a code of a figure: " + code);
            }
        });
    }

    /** @throws IllegalArgumentException when it is written otherwise */
    public static FigureSum of(String text) {
        return new FigureSum(
                Arrays.stream(text.split("\\+", -1)).map(String::strip).toList());
    }

    public String text() {
        return String.join(" + ", codes);
    }
}
