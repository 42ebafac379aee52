package vn.dunghen.worklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Colleagues speak about what they see; who only checks reads, who administers does neither. */
@Component
class RemarkRules implements PolicyRules {

    private static final Set<Role> OUTSIDE = EnumSet.of(Role.ADMINISTRATOR, Role.PORTAL);

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            if (!OUTSIDE.contains(role)) {
                rules.add(Rule.allow(role, Relation.ANY, "remark.read"));
                if (role != Role.AUDITOR) {
                    rules.add(Rule.allow(role, Relation.ANY, "remark.write"));
                }
            }
        }
        return rules;
    }
}
