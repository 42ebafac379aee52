package vn.dunghen.exchange.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Other systems file and follow; the administrator looks after receivers; the desk sees what arrived twice with other content. */
@Component
class ExchangeRules implements PolicyRules {

    static final String FILE = "exchange.file";
    static final String FOLLOW = "exchange.follow";
    static final String VIEW = "receiver.view";
    static final String EDIT = "receiver.edit";

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.allow(Role.PORTAL, Relation.ANY, FILE));
        rules.add(Rule.allow(Role.PORTAL, Relation.ANY, FOLLOW));
        for (Role role :
                List.of(Role.ADMINISTRATOR, Role.HEAD_OF_DESK, Role.CHIEF_OF_OFFICE, Role.AUDITOR, Role.INSPECTOR)) {
            rules.add(Rule.allow(role, Relation.ANY, VIEW));
        }
        rules.add(Rule.allow(Role.ADMINISTRATOR, Relation.ANY, EDIT));
        return rules;
    }
}
