package vn.dunghen.payment;

import org.jspecify.annotations.Nullable;

/**
 * One line of a schedule of fees (biểu phí): so much for each unit, or so many per mille of a value.
 *
 * @param code stable within its schedule, e.g. {@code XQ-CT}
 * @param unit what is counted, e.g. "thiết bị"; for a share of a value what the value is of, e.g. "giá trị hợp đồng"
 * @param each đồng a unit; {@code null} for a share of a value
 * @param perMille share of the value; {@code null} for so much a unit
 * @param least đồng at least, {@code null} for no least
 * @param most đồng at most, {@code null} for no most
 */
public record Tariff(
        String code,
        String name,
        String unit,
        @Nullable Long each,
        @Nullable Integer perMille,
        @Nullable Long least,
        @Nullable Long most) {

    public Tariff {
        if ((each == null) == (perMille == null)) {
            throw new IllegalArgumentException(code + " must be either so much a unit or a share of a value");
        }
    }

    /** The simple case: one sum, once. */
    public static Tariff flat(long amount) {
        return new Tariff("PHI", "Phí, lệ phí", "lần", amount, null, null, null);
    }

    /** In words, e.g. "3.000.000 đồng một thiết bị". */
    public String rate() {
        if (each != null) {
            return Money.say(each) + " một " + unit;
        }
        return perMille + " ‰ " + unit
                + (least == null ? "" : ", ít nhất " + Money.say(least))
                + (most == null ? "" : ", nhiều nhất " + Money.say(most));
    }

    /** Whether it asks for a value in đồng rather than for a number of units. */
    public boolean ofValue() {
        return perMille != null;
    }
}
