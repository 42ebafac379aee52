package vn.dunghen.wording;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text as somebody wrote it; never changed afterwards.
 *
 * @param number 1 for the first, without gaps
 * @param from first day on which it counts
 * @param words what it says; {@code null} for the way back to the words the application comes with
 * @param note why it was written, empty when nothing was said
 */
public record TextVersion(
        String key,
        int number,
        LocalDate from,
        @Nullable Wording words,
        String note,
        String login,
        String name,
        Instant at) {}
