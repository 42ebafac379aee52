package vn.dunghen.plan.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Who may see plans, begin one and ask for a change of one in force; each step has its own office through its task. */
@Component
class PlanRules implements PolicyRules {

    private static final List<Role> DRAFTERS = List.of(
            Role.DEPUTY_DIRECTOR,
            Role.CHIEF_OF_OFFICE,
            Role.OFFICE_OFFICER,
            Role.UNIT_HEAD,
            Role.OFFICER,
            Role.HEAD_OF_DESK,
            Role.INSPECTOR);

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                rules.add(Rule.allow(role, Relation.ANY, "plan.view"));
            }
        }
        DRAFTERS.forEach(role -> rules.add(Rule.allow(role, Relation.ANY, "plan.draft")));
        for (Role role : List.of(Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER, Role.RECORDS_CLERK)) {
            rules.add(Rule.allow(role, Relation.ANY, "plan.correct"));
        }
        rules.add(Rule.allow(Role.DIRECTOR, Relation.ANY, "plan.recall"));
        rules.add(Rule.allow(Role.DEPUTY_DIRECTOR, Relation.ANY, "plan.recall"));
        return rules;
    }
}
