package vn.dunghen.directory;

import static vn.dunghen.directory.PolicyRules.Relation.ANY;
import static vn.dunghen.directory.PolicyRules.Relation.HOLDER;
import static vn.dunghen.directory.PolicyRules.Relation.OWN_UNIT;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules of the ground and service modules, which know no business. */
@Component
class DirectoryRules implements PolicyRules {

    private final List<Rule> rules = new ArrayList<>();

    DirectoryRules() {
        for (Role role : Role.values()) {
            allow("calendar.view", role);
            allow("clock.view", role);
            allow("staff.view", role);
            allow("unit.view", role);
            if (role != Role.AUDITOR) {
                rules.add(Rule.allow(role, HOLDER, "substitution.add"));
            }
        }
        allow("calendar.edit", Role.ADMINISTRATOR);
        allow("audit.read", Role.INSPECTOR, Role.AUDITOR, Role.DIRECTOR);
        allow("ladder.view", Role.ADMINISTRATOR, Role.AUDITOR, Role.INSPECTOR, Role.CHIEF_OF_OFFICE, Role.DIRECTOR);
        allow("ladder.edit", Role.ADMINISTRATOR);
        allow("incident.view", Role.ADMINISTRATOR);
        allow("incident.retry", Role.ADMINISTRATOR);
        // a message tells of its thing, and the administrator reads no things
        allow("notice.viewAll", Role.AUDITOR, Role.INSPECTOR);
        allow("clock.move", Role.ADMINISTRATOR);
        allow("task.viewAll", Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.CHIEF_OF_OFFICE, Role.INSPECTOR, Role.AUDITOR);
        for (Role head : List.of(Role.UNIT_HEAD, Role.HEAD_OF_DESK, Role.CHIEF_OF_OFFICE)) {
            rules.add(Rule.allow(head, OWN_UNIT, "task.handOver"));
        }
        allow("staff.edit", Role.ADMINISTRATOR);
        allow("unit.edit", Role.ADMINISTRATOR);
        allow("substitution.add", Role.ADMINISTRATOR, Role.CHIEF_OF_OFFICE);
        rules.add(Rule.allow(Role.UNIT_HEAD, OWN_UNIT, "substitution.add"));
        allow("substitution.viewAll", Role.ADMINISTRATOR, Role.CHIEF_OF_OFFICE, Role.DIRECTOR, Role.DEPUTY_DIRECTOR);
        allow("substitution.viewAll", Role.AUDITOR, Role.INSPECTOR);
    }

    @Override
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    private void allow(String action, Role... roles) {
        for (Role role : roles) {
            rules.add(Rule.allow(role, ANY, action));
        }
    }
}
