package vn.dunghen.document;

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
        return Arrays.stream(Role.values())
                .map(role -> Rule.allow(role, Relation.ANY, "document.view"))
                .toList();
    }
}
