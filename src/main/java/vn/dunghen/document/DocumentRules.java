package vn.dunghen.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Everyone in the department may read the books of numbers; what a paper says is its owner's to show. */
@Component
class DocumentRules implements PolicyRules {

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(Arrays.stream(Role.values())
                .map(role -> Rule.allow(role, Relation.ANY, "document.view"))
                .toList());
        for (Role role : List.of(Role.ADMINISTRATOR, Role.RECORDS_CLERK)) {
            rules.add(Rule.allow(role, Relation.ANY, "signing.view"));
            rules.add(Rule.allow(role, Relation.ANY, "signing.retry"));
        }
        rules.add(Rule.allow(Role.AUDITOR, Relation.ANY, "signing.view"));
        return rules;
    }
}
