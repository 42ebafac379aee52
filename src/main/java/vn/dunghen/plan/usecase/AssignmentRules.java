package vn.dunghen.plan.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Who may see assignments, write about their progress, give them on and ask for them; each step has its office through its task. */
@Component
class AssignmentRules implements PolicyRules {

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                rules.add(Rule.allow(role, Relation.ANY, "assignment.view"));
                rules.add(Rule.allow(role, Relation.OWN_UNIT, "assignment-evidence.view"));
                rules.add(Rule.allow(role, Relation.HOLDER, "assignment-evidence.view"));
            }
            if (role != Role.ADMINISTRATOR && role != Role.AUDITOR) {
                rules.add(Rule.allow(role, Relation.HOLDER, "assignment.work"));
                rules.add(Rule.allow(role, Relation.HOLDER, "assignment.report"));
            }
        }
        PlanRules.READERS.forEach(role -> rules.add(Rule.allow(role, Relation.ANY, "assignment-evidence.view")));
        rules.add(Rule.allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "assignment.work"));
        rules.add(Rule.allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "assignment.transfer"));
        rules.add(Rule.allow(Role.CHIEF_OF_OFFICE, Relation.ANY, "assignment.transfer"));
        for (Role role : List.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER)) {
            rules.add(Rule.allow(role, Relation.ANY, "assignment.request"));
        }
        return rules;
    }
}
