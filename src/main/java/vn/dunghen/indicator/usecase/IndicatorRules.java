package vn.dunghen.indicator.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Who sees the indicators of the whole agency or of the own unit, and who says what an indicator is. */
@Component
class IndicatorRules implements PolicyRules {

    private static final List<Role> SEE_ALL = List.of(
            Role.DIRECTOR,
            Role.DEPUTY_DIRECTOR,
            Role.CHIEF_OF_OFFICE,
            Role.OFFICE_OFFICER,
            Role.RECORDS_CLERK,
            Role.DESK_OFFICER,
            Role.HEAD_OF_DESK,
            Role.INSPECTOR,
            Role.AUDITOR);

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        SEE_ALL.forEach(role -> rules.add(Rule.allow(role, Relation.ANY, "indicator.view")));
        for (Role role : List.of(Role.UNIT_HEAD, Role.OFFICER)) {
            rules.add(Rule.allow(role, Relation.OWN_UNIT, "indicator.view"));
        }
        for (Role role : List.of(Role.ADMINISTRATOR, Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER)) {
            rules.add(Rule.allow(role, Relation.ANY, "indicator.define"));
            rules.add(Rule.allow(role, Relation.ANY, "indicator.definitions"));
        }
        for (Role role : List.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.INSPECTOR, Role.AUDITOR)) {
            rules.add(Rule.allow(role, Relation.ANY, "indicator.definitions"));
        }
        return rules;
    }
}
