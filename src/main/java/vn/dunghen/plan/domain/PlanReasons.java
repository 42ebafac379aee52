package vn.dunghen.plan.domain;

import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/** A reason that must be there. */
final class PlanReasons {

    private static final int LONGEST = 1000;

    private PlanReasons() {}

    static String need(@Nullable String why) {
        if (why == null || why.isBlank()) {
            throw new InvalidInput("reason", "Ghi lý do.");
        }
        if (why.length() > LONGEST) {
            throw new InvalidInput("reason", "Lý do tối đa 1.000 ký tự, đang có " + why.length() + ".");
        }
        return why.strip();
    }
}
