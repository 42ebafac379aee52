package vn.dunghen.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list ordered by a key.
 *
 * @param items the rows of this page, in order
 * @param next opaque cursor of the following page, {@code null} on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Rows of a page at most. */
    public static final int LARGEST = 200;

    /** @throws InvalidInput when no page has so many rows */
    public static void requireSize(int size) {
        if (size < 1 || size > LARGEST) {
            throw new InvalidInput("size", "Số dòng mỗi trang từ 1 đến " + LARGEST + ".");
        }
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
