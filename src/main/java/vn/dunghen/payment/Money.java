package vn.dunghen.payment;

import java.text.NumberFormat;
import java.util.Locale;

/** Đồng as a whole number, and how it is written. */
public final class Money {

    /** No charge of the department comes near it; what is above is a slip of the pen. */
    public static final long MOST = 100_000_000_000L;

    private Money() {}

    /** E.g. "3.000.000 đồng". */
    public static String say(long amount) {
        return number(amount) + " đồng";
    }

    /** E.g. "3.000.000". */
    public static String number(long amount) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(amount);
    }
}
