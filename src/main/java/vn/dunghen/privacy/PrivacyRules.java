package vn.dunghen.privacy;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** The records clerk and the chief of office answer requests for personal data; who oversees them reads. */
@Component
class PrivacyRules implements PolicyRules {

    static final String VIEW = "data-request.view";
    static final String REGISTER = "data-request.register";
    static final String PACKAGE = "data-request.package";
    static final String ANSWER = "data-request.answer";
    static final String TERM = "privacy-term";
    static final String EDIT_TERM = "privacy-term.edit";

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role :
                List.of(Role.RECORDS_CLERK, Role.CHIEF_OF_OFFICE, Role.DIRECTOR, Role.INSPECTOR, Role.AUDITOR)) {
            rules.add(Rule.allow(role, Relation.ANY, VIEW));
        }
        for (Role role : List.of(Role.RECORDS_CLERK, Role.CHIEF_OF_OFFICE)) {
            List.of(REGISTER, PACKAGE, ANSWER).forEach(action -> rules.add(Rule.allow(role, Relation.ANY, action)));
        }
        for (Role role : Role.values()) {
            rules.add(Rule.allow(role, Relation.ANY, "privacy-term.view"));
        }
        rules.add(Rule.allow(Role.CHIEF_OF_OFFICE, Relation.ANY, EDIT_TERM));
        return rules;
    }
}
