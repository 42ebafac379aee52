package vn.dunghen.dossier.usecase;

import static vn.dunghen.directory.PolicyRules.Rule.allow;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyRules;
import vn.dunghen.directory.Role;

/** Who may see and take in dossiers, and who may open the applicant's number and phone. The administrator sees no dossier. */
@Component
class DossierRules implements PolicyRules {

    private static final List<Role> SEE_ALL = List.of(
            Role.DIRECTOR,
            Role.DEPUTY_DIRECTOR,
            Role.CHIEF_OF_OFFICE,
            Role.OFFICE_OFFICER,
            Role.RECORDS_CLERK,
            Role.DESK_OFFICER,
            Role.HEAD_OF_DESK,
            Role.INSPECTOR,
            Role.AUDITOR);

    @Override
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        // a unit that only gives its opinion sees a dossier, but none of its files
        for (String action : List.of("dossier.view", "dossier.files")) {
            SEE_ALL.forEach(role -> rules.add(allow(role, Relation.ANY, action)));
            for (Role role : List.of(Role.UNIT_HEAD, Role.OFFICER)) {
                rules.add(allow(role, Relation.OWN_UNIT, action));
                rules.add(allow(role, Relation.HOLDER, action));
            }
        }
        for (Role role : List.of(Role.DESK_OFFICER, Role.HEAD_OF_DESK)) {
            rules.add(allow(role, Relation.ANY, "dossier.register"));
            rules.add(allow(role, Relation.ANY, "dossier.personal"));
            rules.add(allow(role, Relation.ANY, "dossier.supplement"));
            rules.add(allow(role, Relation.ANY, "dossier.withdraw"));
            rules.add(allow(role, Relation.ANY, "dossier.attach"));
            rules.add(allow(role, Relation.ANY, "dossier.collectFee"));
            rules.add(allow(role, Relation.ANY, "dossier.sensitive"));
        }
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "dossier.sensitive"));
        rules.add(allow(Role.OFFICER, Relation.HOLDER, "dossier.sensitive"));
        for (Role role : List.of(
                Role.DIRECTOR,
                Role.DEPUTY_DIRECTOR,
                Role.CHIEF_OF_OFFICE,
                Role.HEAD_OF_DESK,
                Role.INSPECTOR,
                Role.AUDITOR)) {
            rules.add(allow(role, Relation.ANY, "dossier.reaskings"));
        }
        for (Role role : List.of(Role.RECORDS_CLERK, Role.CHIEF_OF_OFFICE)) {
            rules.add(allow(role, Relation.ANY, "dossier.archive"));
        }
        // another system reaches these only through the exchange, which knows the dossiers it filed
        for (String verb : List.of("register", "supplement", "withdraw", "attach")) {
            rules.add(allow(Role.PORTAL, Relation.ANY, "dossier." + verb));
        }
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "dossier.personal"));
        rules.add(allow(Role.OFFICER, Relation.HOLDER, "dossier.personal"));
        for (Role role :
                List.of(Role.DIRECTOR, Role.DEPUTY_DIRECTOR, Role.CHIEF_OF_OFFICE, Role.INSPECTOR, Role.AUDITOR)) {
            rules.add(allow(role, Relation.ANY, "dossier.countLate"));
            rules.add(allow(role, Relation.ANY, "liability-review.view"));
        }
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "dossier.countLate"));
        rules.add(allow(Role.OFFICER, Relation.HOLDER, "dossier.countLate"));
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "dossier.askOpinion"));
        rules.add(allow(Role.OFFICER, Relation.HOLDER, "dossier.askOpinion"));
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "dossier.reportMishap"));
        rules.add(allow(Role.HEAD_OF_DESK, Relation.ANY, "dossier.reportMishap"));
        rules.add(allow(Role.UNIT_HEAD, Relation.OWN_UNIT, "dossier.attach"));
        rules.add(allow(Role.OFFICER, Relation.HOLDER, "dossier.attach"));
        return rules;
    }
}
