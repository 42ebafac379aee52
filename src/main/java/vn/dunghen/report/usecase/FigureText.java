package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.jspecify.annotations.Nullable;

/** A number as a Vietnamese reader writes it: 1.234,5. */
public final class FigureText {

    private FigureText() {}

    public static String say(@Nullable BigDecimal number) {
        if (number == null) {
            return "–";
        }
        DecimalFormatSymbols signs = new DecimalFormatSymbols(java.util.Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0.####", signs);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
