package vn.dunghen.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured, value by value. No figure can be had from fewer values than it needs. */
final class Samples {

    private double[] values = new double[64];
    private int size;
    private boolean sorted;

    static Samples of(Collection<? extends Number> values) {
        Samples samples = new Samples();
        values.forEach(value -> samples.add(value.doubleValue()));
        return samples;
    }

    synchronized void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        sorted = false;
    }

    synchronized int size() {
        return size;
    }

    double median() {
        require(1);
        sort();
        return size % 2 == 1 ? values[size / 2] : (values[size / 2 - 1] + values[size / 2]) / 2;
    }

    /** @throws IllegalStateException when there are too few values to say anything of that share of them */
    double percentile(double percent) {
        require((int) Math.ceil(100 / (100 - percent)));
        sort();
        return values[Math.min(size - 1, (int) Math.ceil(size * percent / 100) - 1)];
    }

    double least() {
        require(1);
        sort();
        return values[0];
    }

    double most() {
        require(1);
        sort();
        return values[size - 1];
    }

    /** How many are at most so great, of a hundred. */
    synchronized double percentUpTo(double limit) {
        require(1);
        return 100.0
                * Arrays.stream(values, 0, size).filter(value -> value <= limit).count()
                / size;
    }

    /** For the result: count, median and the far end. */
    Map<String, Object> figures(String unit) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("unit", unit);
        figures.put("count", size());
        figures.put("median", round(median()));
        figures.put("least", round(least()));
        figures.put("most", round(most()));
        if (size() >= 20) {
            figures.put("p95", round(percentile(95)));
        }
        if (size() >= 100) {
            figures.put("p99", round(percentile(99)));
        }
        return figures;
    }

    static double round(double value) {
        return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100.0;
    }

    private synchronized void sort() {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
    }

    private void require(int least) {
        if (size < least) {
            throw new IllegalStateException(size + " values measured, " + least + " needed for this figure");
        }
    }
}
