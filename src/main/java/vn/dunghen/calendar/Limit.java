package vn.dunghen.calendar;

/**
 * A limit as the law states it, e.g. ten working days.
 *
 * @param amount how many units, 1 to 10,000
 * @param unit what is counted
 */
public record Limit(int amount, LimitUnit unit) {

    public Limit {
        if (amount < 1 || amount > 10_000) {
            throw new IllegalArgumentException("amount must be 1 to 10000, was " + amount);
        }
    }
}
