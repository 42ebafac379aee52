package vn.dunghen.report.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;
import vn.dunghen.report.UnitReportState;

/** Who may see reports, run a collection and correct a report; filling, submitting and checking belong to their tasks. */
@Component
class ReportRules implements PolicyRules {

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Role role : Role.values()) {
            rules.add(Rule.allow(role, Relation.ANY, "report-regime.view"));
            if (role != Role.ADMINISTRATOR) {
                rules.add(Rule.allow(role, Relation.ANY, "report-campaign.view"));
                rules.add(Rule.allow(role, Relation.ANY, "unit-report.view"));
            }
        }
        for (Role role : List.of(Role.CHIEF_OF_OFFICE, Role.ADMINISTRATOR)) {
            rules.add(Rule.allow(role, Relation.ANY, "report-regime.define"));
        }
        for (Role role : List.of(Role.CHIEF_OF_OFFICE, Role.OFFICE_OFFICER)) {
            rules.add(Rule.allow(role, Relation.ANY, "report-campaign.open"));
            rules.add(Rule.allow(role, Relation.ANY, "report-campaign.change"));
            rules.add(Rule.allow(role, Relation.ANY, "report-synthesis.write"));
        }
        rules.add(Rule.allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "unit-report.correct"));
        rules.add(new Rule(
                Role.UNIT_HEAD, Relation.OWN_UNIT, Set.of(UnitReportState.FILLING.name()), "unit-report.takeOver"));
        return rules;
    }
}
