package vn.dunghen.payment;

import static vn.dunghen.directory.PolicyRules.Rule.allow;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Who may see the accounts, settle doubts, close a day and let money go back: the finance unit; others only look. */
@Component
class PaymentRules implements PolicyRules {

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role :
                List.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.INSPECTOR, Role.AUDITOR, Role.HEAD_OF_DESK)) {
            rules.add(allow(role, Relation.ANY, "payment.view"));
        }
        for (Role role : List.of(Role.UNIT_HEAD, Role.OFFICER)) {
            rules.add(allow(role, Relation.OWN_UNIT, "payment.view"));
            rules.add(allow(role, Relation.OWN_UNIT, "payment.reconcile"));
        }
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "payment.closeDay"));
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "payment.approveRefund"));
        return rules;
    }
}
