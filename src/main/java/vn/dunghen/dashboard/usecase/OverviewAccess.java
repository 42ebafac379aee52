package vn.dunghen.dashboard.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Of which unit the reader may see the overview. */
@Component
public class OverviewAccess {

    private final Directory directory;
    private final Policy policy;

    OverviewAccess(Directory directory, Policy policy) {
        this.directory = directory;
        this.policy = policy;
    }

    /** @param unit code of the unit, or null for the whole agency */
    void require(@Nullable String unit) {
        Policy.Scope scope = scope();
        if (unit != null && directory.unit(unit).isEmpty()) {
            throw new InvalidInput("unit", "Không có đơn vị nào mang mã này.");
        }
        if (!scope.everything() && !scope.unit().equals(unit)) {
            throw RuleViolation.forbidden("overview.otherUnit");
        }
    }

    /** The unit asked for; before anybody asks the whole agency, or the own unit of who sees no more. */
    public @Nullable String usual(@Nullable String asked) {
        Policy.Scope scope = scope();
        return asked != null && !asked.isBlank() ? asked.strip() : scope.everything() ? null : scope.unit();
    }

    /** The units the reader may pick. */
    public List<Unit> units() {
        Policy.Scope scope = scope();
        return directory.units().stream()
                .filter(unit -> scope.everything() || unit.code().equals(scope.unit()))
                .toList();
    }

    /** Whether the reader may see the whole agency. */
    public boolean everything() {
        return scope().everything();
    }

    /** Whether the reader gets a morning sheet. */
    public boolean morning() {
        return policy.allows("overview.morning", Policy.Resource.of("overview"));
    }

    private Policy.Scope scope() {
        Policy.Scope scope = policy.scope("overview.view", "overview");
        if (!scope.everything() && scope.unit() == null) {
            throw RuleViolation.forbidden("overview.notSeen");
        }
        return scope;
    }
}
