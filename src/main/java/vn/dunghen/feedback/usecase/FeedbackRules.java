package vn.dunghen.feedback.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;
import vn.dunghen.feedback.FeedbackState;

/** Who may receive and see feedback and ask its sender for more; each step has its own office through its task. */
@Component
class FeedbackRules implements PolicyRules {

    private static final List<Role> OVERSEE = List.of(
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
        OVERSEE.forEach(role -> rules.add(Rule.allow(role, Relation.ANY, "feedback.view")));
        rules.add(Rule.allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "feedback.view"));
        for (Role role : List.of(Role.OFFICER, Role.UNIT_HEAD, Role.OFFICE_OFFICER, Role.INSPECTOR)) {
            rules.add(Rule.allow(role, Relation.HOLDER, "feedback.view"));
            rules.add(new Rule(role, Relation.HOLDER, Set.of(FeedbackState.DRAFTING.name()), "feedback.ask"));
        }
        rules.add(new Rule(Role.CHIEF_OF_OFFICE, Relation.ANY, Set.of(FeedbackState.RECEIVED.name()), "feedback.ask"));
        for (Role role : List.of(Role.DESK_OFFICER, Role.HEAD_OF_DESK, Role.OFFICE_OFFICER, Role.CHIEF_OF_OFFICE)) {
            rules.add(Rule.allow(role, Relation.ANY, "feedback.receive"));
        }
        for (Role role : Role.values()) {
            rules.add(Rule.allow(role, Relation.ANY, "feedback-limit.view"));
        }
        for (Role role : List.of(Role.CHIEF_OF_OFFICE, Role.ADMINISTRATOR)) {
            rules.add(Rule.allow(role, Relation.ANY, "feedback-limit.edit"));
        }
        for (Role role : Role.values()) {
            rules.add(Rule.allow(role, Relation.ANY, "survey.view"));
        }
        for (Role role : List.of(Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER)) {
            rules.add(Rule.allow(role, Relation.ANY, "survey.define"));
        }
        return rules;
    }
}
