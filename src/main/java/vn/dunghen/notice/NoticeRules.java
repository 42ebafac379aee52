package vn.dunghen.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Everyone reads their own messages; the auditor reads all. */
@Component
class NoticeRules implements PolicyRules {

    @Override
    public List<Rule> rules() {
        return List.of(Rule.allow(Role.AUDITOR, Relation.ANY, "notice.viewAll"));
    }
}
