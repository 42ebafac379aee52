package vn.dunghen.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.InvalidInput;

/** What something costs, line by line with its arithmetic; computed here and nowhere else. */
public record Bill(List<Line> lines) {

    private static final long MOST_UNITS = 10_000;
    private static final long MOST_VALUE = 1_000_000_000_000_000L;
    private static final String FIELD = "fees";

    /**
     * A line that was counted.
     *
     * @param arithmetic how the amount comes about, e.g. "2 thiết bị × 3.000.000 = 6.000.000 đồng"
     */
    public record Line(String code, String name, long amount, String arithmetic) {}

    public Bill {
        lines = List.copyOf(lines);
    }

    public static Bill flat(long amount) {
        return amount == 0 ? new Bill(List.of()) : of(List.of(Tariff.flat(amount)), Map.of("PHI", 1L));
    }

    /**
     * @param counts number of units, or value in đồng, by code; what is 0 or absent is not charged
     * @throws InvalidInput at {@code fees} when nothing is counted, a code is unknown or a number absurd
     */
    public static Bill of(List<Tariff> tariffs, Map<String, Long> counts) {
        var unknown = new HashSet<>(counts.keySet());
        tariffs.forEach(tariff -> unknown.remove(tariff.code()));
        if (!unknown.isEmpty()) {
            throw new InvalidInput(
                    FIELD,
                    "Biểu phí của thủ tục không có dòng " + unknown.iterator().next() + ".");
        }
        var lines = new ArrayList<Line>();
        for (var tariff : tariffs) {
            long count = counts.getOrDefault(tariff.code(), 0L);
            if (count != 0) {
                lines.add(line(tariff, count));
            }
        }
        if (lines.isEmpty()) {
            throw new InvalidInput(FIELD, "Ghi số lượng hoặc giá trị ở ít nhất một dòng của biểu phí.");
        }
        var bill = new Bill(lines);
        if (bill.total() > Money.MOST) {
            throw new InvalidInput(FIELD, "Tổng phí vượt " + Money.say(Money.MOST) + ": kiểm tra lại số lượng.");
        }
        return bill;
    }

    private static Line line(Tariff tariff, long count) {
        long limit = tariff.ofValue() ? MOST_VALUE : MOST_UNITS;
        if (count < 0 || count > limit) {
            throw new InvalidInput(
                    FIELD, "“" + tariff.name() + "”: ghi một số nguyên từ 0 đến " + Money.number(limit) + ".");
        }
        return tariff.ofValue() ? share(tariff, count) : units(tariff, count);
    }

    private static Line units(Tariff tariff, long count) {
        long each = tariff.each() == null ? 0 : tariff.each();
        long amount = Math.multiplyExact(each, count);
        return new Line(
                tariff.code(),
                tariff.name(),
                held(tariff, amount),
                count + " " + tariff.unit() + " × " + Money.number(each) + " = " + Money.say(amount)
                        + bounded(tariff, amount));
    }

    private static Line share(Tariff tariff, long value) {
        int perMille = tariff.perMille() == null ? 0 : tariff.perMille();
        // half a đồng and more is a đồng
        long amount = Math.addExact(Math.multiplyExact(value, perMille), 500) / 1000;
        return new Line(
                tariff.code(),
                tariff.name(),
                held(tariff, amount),
                perMille + " ‰ × " + Money.number(value) + " = " + Money.say(amount) + bounded(tariff, amount));
    }

    private static long held(Tariff tariff, long amount) {
        long above = tariff.least() == null ? amount : Math.max(amount, tariff.least());
        return tariff.most() == null ? above : Math.min(above, tariff.most());
    }

    private static String bounded(Tariff tariff, long amount) {
        long held = held(tariff, amount);
        if (held == amount) {
            return "";
        }
        return (held > amount ? "; thu mức ít nhất " : "; thu mức nhiều nhất ") + Money.say(held);
    }

    /** Đồng. */
    public long total() {
        return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
    }
}
