package vn.dunghen.document.word;

import java.math.BigInteger;

/** The measure of Word files: a twentieth of a point. */
final class Twips {

    private static final double PER_MM = 1440 / 25.4;

    private Twips() {}

    static long of(double millimetres) {
        return Math.round(millimetres * PER_MM);
    }

    static BigInteger big(double millimetres) {
        return BigInteger.valueOf(of(millimetres));
    }
}
