package vn.dunghen.indicator.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.FigureValue;

/**
 * Chỉ số: a share of two sums of figures, or one sum, held against a target.
 *
 * @param code stable name, e.g. {@code PAR-ONLINE}
 * @param group whose indicator it is, e.g. {@code PAR}
 * @param words how it is reckoned, in words
 * @param part what is counted; nothing while no figure says it
 * @param whole what it is a share of; nothing for a plain number
 * @param basis the paper that sets the target
 * @param effectiveTo last day in force, or nothing
 * @param verified whether the basis was checked against its original
 * @param changedAt when this row was written
 */
public record IndicatorDefinition(
        String code,
        String group,
        int position,
        String name,
        String words,
        @Nullable FigureSum part,
        @Nullable FigureSum whole,
        TargetKind kind,
        BigDecimal target,
        String basis,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean verified,
        Instant changedAt) {

    private static final int SCALE = 4;

    /** How a value stands. */
    public enum Standing {
        REACHED,
        MISSED,
        /** A figure is not counted by anything yet. */
        NOT_RECORDED,
        /** Nothing happened in the period that it could be a share of. */
        NOTHING_TO_COUNT
    }

    /**
     * What it comes to.
     *
     * @param value to four decimals, never rounded up; nothing without data
     * @param part numerator, or nothing
     * @param whole denominator of a share, or nothing
     */
    public record Value(
            Standing standing, @Nullable BigDecimal value, @Nullable BigDecimal part, @Nullable BigDecimal whole) {

        static Value none(Standing standing) {
            return new Value(standing, null, null, null);
        }

        public boolean known() {
            return value != null;
        }
    }

    public boolean inForce(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    /** The figures it is reckoned from, in the order of the formula. */
    public List<String> figures() {
        return Stream.of(part, whole)
                .flatMap(sum -> sum == null ? Stream.empty() : sum.codes().stream())
                .distinct()
                .toList();
    }

    /**
     * Never a guess: without one of its figures, or as a share of nothing, it has no value.
     *
     * @param known codes of all figures that something counts; a source leaves out a share of nothing
     */
    public Value of(Map<String, FigureValue> counted, Set<String> known) {
        if (part == null) {
            return Value.none(Standing.NOT_RECORDED);
        }
        FigureValue own = ownShare(counted);
        if (own != null && own.part() != null && own.whole() != null) {
            return shared(own.part(), own.whole());
        }
        BigDecimal numerator = sum(part, counted);
        BigDecimal denominator = whole == null ? BigDecimal.ONE : sum(whole, counted);
        if (numerator == null || denominator == null) {
            return Value.none(known.containsAll(figures()) ? Standing.NOTHING_TO_COUNT : Standing.NOT_RECORDED);
        }
        return whole == null
                ? new Value(standing(numerator, BigDecimal.ONE, false), numerator, numerator, null)
                : shared(numerator, denominator);
    }

    private Value shared(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? Value.none(Standing.NOTHING_TO_COUNT)
                : new Value(
                        standing(numerator, denominator, true),
                        numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, SCALE, RoundingMode.DOWN),
                        numerator,
                        denominator);
    }

    private Standing standing(BigDecimal numerator, BigDecimal denominator, boolean share) {
        return kind.reached(numerator, denominator, share, target) ? Standing.REACHED : Standing.MISSED;
    }

    /** A single figure that is a share itself brings its own two numbers. */
    private @Nullable FigureValue ownShare(Map<String, FigureValue> counted) {
        if (part == null || whole != null || part.codes().size() != 1) {
            return null;
        }
        FigureValue only = counted.get(part.codes().get(0));
        return only != null && only.part() != null && only.whole() != null ? only : null;
    }

    private static @Nullable BigDecimal sum(FigureSum sum, Map<String, FigureValue> counted) {
        BigDecimal total = BigDecimal.ZERO;
        for (String code : sum.codes()) {
            FigureValue value = counted.get(code);
            if (value == null) {
                return null;
            }
            total = total.add(value.value());
        }
        return total;
    }
}
