package vn.dunghen.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** The records clerk and the administrator look after what leaves; only the clerk and the auditor read what a letter says. */
@Component
class OutboxRules implements PolicyRules {

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.allow(Role.RECORDS_CLERK, Relation.ANY, "outbox.view"),
                Rule.allow(Role.RECORDS_CLERK, Relation.ANY, "outbox.read"),
                Rule.allow(Role.RECORDS_CLERK, Relation.ANY, "outbox.settle"),
                Rule.allow(Role.ADMINISTRATOR, Relation.ANY, "outbox.view"),
                Rule.allow(Role.ADMINISTRATOR, Relation.ANY, "outbox.settle"),
                Rule.allow(Role.AUDITOR, Relation.ANY, "outbox.view"),
                Rule.allow(Role.AUDITOR, Relation.ANY, "outbox.read"));
    }
}
