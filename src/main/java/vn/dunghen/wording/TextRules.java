package vn.dunghen.wording;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** The chief of office and the administrator write the office's sentences; who sends and who checks may read them. */
@Component
class TextRules implements PolicyRules {

    private static final List<Role> WRITERS = List.of(Role.CHIEF_OF_OFFICE, Role.ADMINISTRATOR);
    private static final List<Role> READERS = List.of(
            Role.DIRECTOR,
            Role.DEPUTY_DIRECTOR,
            Role.OFFICE_OFFICER,
            Role.RECORDS_CLERK,
            Role.HEAD_OF_DESK,
            Role.INSPECTOR,
            Role.AUDITOR);

    @Override
    public List<Rule> rules() {
        return Stream.concat(
                        WRITERS.stream().map(role -> Rule.allow(role, Relation.ANY, "office-text.edit")),
                        Stream.concat(WRITERS.stream(), READERS.stream())
                                .map(role -> Rule.allow(role, Relation.ANY, "office-text.view")))
                .toList();
    }
}
