package vn.dunghen.indicator;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/**
 * Open work that is late, is likely to be, or is due soon.
 *
 * @param code readable code
 * @param title what it is, without personal data
 * @param page address of its own page
 * @param unit code of the unit that handles it
 * @param due the promise or limit it is measured by
 * @param hourly whether that comes from a limit in hours
 * @param why what lets it be named here, as a sentence
 */
public record WorkAtRisk(
        Subject subject,
        String code,
        String title,
        String page,
        @Nullable String unit,
        Instant due,
        boolean hourly,
        Standing standing,
        String why) {

    /** The worst first, then the most urgent. */
    public static final Comparator<WorkAtRisk> WORST_FIRST = Comparator.comparing(WorkAtRisk::standing)
            .thenComparing(WorkAtRisk::due)
            .thenComparing(WorkAtRisk::code);

    /** How bad it is, the worst first. */
    public enum Standing {
        /** Late, and the apology for it has not been sent. */
        OWED,
        LATE,
        /** Not late, but experience says it will be. */
        LIKELY,
        /** Due within two working days. */
        SOON
    }
}
