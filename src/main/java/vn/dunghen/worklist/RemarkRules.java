package vn.dunghen.worklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Colleagues speak about what they see; who only checks or only administers does not. */
@Component
class RemarkRules implements PolicyRules {

    private static final Set<Role> SILENT = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.PORTAL);

    @Override
    public List<Rule> rules() {
        return Arrays.stream(Role.values())
                .filter(role -> !SILENT.contains(role))
                .map(role -> Rule.allow(role, Relation.ANY, "remark.write"))
                .toList();
    }
}
