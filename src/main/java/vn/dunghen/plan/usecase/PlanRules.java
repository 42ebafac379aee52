package vn.dunghen.plan.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Who may see plans and, until they are issued, drafts; begin one and ask for a change of one in force; each step has its own office through its task. */
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

    /** Who has an office in every plan, or looks after all of them. */
    static final List<Role> READERS = List.of(
            Role.DIRECTOR,
            Role.DEPUTY_DIRECTOR,
            Role.CHIEF_OF_OFFICE,
            Role.OFFICE_OFFICER,
            Role.RECORDS_CLERK,
            Role.AUDITOR);

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                rules.add(Rule.allow(role, Relation.ANY, "plan.view"));
                rules.add(Rule.allow(role, Relation.HOLDER, "plan-draft.view"));
                rules.add(Rule.allow(role, Relation.OWN_UNIT, "plan-opinion.view"));
            }
        }
        READERS.forEach(role -> rules.add(Rule.allow(role, Relation.ANY, "plan-draft.view")));
        rules.add(Rule.allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "plan-draft.view"));
        DRAFTERS.forEach(role -> {
            rules.add(Rule.allow(role, Relation.ANY, "plan.draft"));
            rules.add(Rule.allow(role, Relation.HOLDER, "plan.write"));
            rules.add(Rule.allow(role, Relation.HOLDER, "plan.correct"));
        });
        for (Role role : List.of(Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER, Role.RECORDS_CLERK)) {
            rules.add(Rule.allow(role, Relation.ANY, "plan.correct"));
        }
        rules.add(Rule.allow(Role.DIRECTOR, Relation.ANY, "plan.recall"));
        rules.add(Rule.allow(Role.DEPUTY_DIRECTOR, Relation.ANY, "plan.recall"));
        return rules;
    }
}
