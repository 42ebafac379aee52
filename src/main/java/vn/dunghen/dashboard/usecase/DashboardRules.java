package vn.dunghen.dashboard.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Leaders see the whole department and a sheet each morning, heads see their own unit. */
@Component
class DashboardRules implements PolicyRules {

    private static final List<Role> LEADERS = List.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.CHIEF_OF_OFFICE);

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role : LEADERS) {
            rules.add(Rule.allow(role, Relation.ANY, "overview.view"));
            rules.add(Rule.allow(role, Relation.ANY, "overview.morning"));
        }
        for (Role role : List.of(Role.INSPECTOR, Role.AUDITOR)) {
            rules.add(Rule.allow(role, Relation.ANY, "overview.view"));
        }
        for (Role role : List.of(Role.UNIT_HEAD, Role.HEAD_OF_DESK)) {
            rules.add(Rule.allow(role, Relation.OWN_UNIT, "overview.view"));
        }
        return rules;
    }
}
