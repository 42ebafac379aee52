package vn.dunghen.worklist.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.RuleViolation;

/** Whoever may see a task or a talk need not be allowed to see what it is about: then nothing of that stands beside it. */
final class IfSeen {

    private IfSeen() {}

    static <T> Optional<T> of(Supplier<@Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (RuleViolation refused) {
            return switch (refused.kind()) {
                case FORBIDDEN, NOT_FOUND -> Optional.empty();
                default -> throw refused;
            };
        }
    }
}
