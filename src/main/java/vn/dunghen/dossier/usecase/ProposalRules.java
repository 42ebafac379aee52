package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Who may see proposals and who may make them; each step has its own office through its task. */
@Component
class ProposalRules implements PolicyRules {

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            rules.add(Rule.allow(role, Relation.ANY, "procedure-proposal.view"));
        }
        for (Role role : List.of(Role.UNIT_HEAD, Role.OFFICER)) {
            rules.add(Rule.allow(role, Relation.ANY, "procedure-proposal.propose"));
        }
        return rules;
    }
}
