package vn.dunghen.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dunghen.directory.PolicyRules.Relation;
import vn.dunghen.directory.PolicyRules.Rule;
import vn.dunghen.directory.Role;

class TurnPolicyTest {

    private static final List<Rule> RULES = new DossierRules().rules();

    private static Set<Role> may(String action, Relation relation) {
        return RULES.stream()
                .filter(rule -> rule.action().equals(action) && rule.relation() == relation)
                .map(Rule::role)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void onlyTheDeskTakesPapersAndWithdrawals() {
        for (var action : List.of("dossier.supplement", "dossier.withdraw")) {
            // another system reaches only the dossiers it filed itself, through the exchange
            assertThat(may(action, Relation.ANY))
                    .containsExactlyInAnyOrder(Role.DESK_OFFICER, Role.HEAD_OF_DESK, Role.PORTAL);
            assertThat(may(action, Relation.OWN_UNIT)).isEmpty();
            assertThat(may(action, Relation.HOLDER)).isEmpty();
        }
    }

    @Test
    void onlyTheUnitThatHandlesItAsksForOpinions() {
        assertThat(may("dossier.askOpinion", Relation.ANY)).isEmpty();
        assertThat(may("dossier.askOpinion", Relation.OWN_UNIT)).containsExactly(Role.UNIT_HEAD);
        assertThat(may("dossier.askOpinion", Relation.HOLDER)).containsExactly(Role.OFFICER);
    }

    @Test
    void aMishapIsReportedByTheHeadOfTheDeskOrOfTheUnit() {
        assertThat(may("dossier.reportMishap", Relation.ANY)).containsExactly(Role.HEAD_OF_DESK);
        assertThat(may("dossier.reportMishap", Relation.OWN_UNIT)).containsExactly(Role.UNIT_HEAD);
        assertThat(may("dossier.reportMishap", Relation.HOLDER)).isEmpty();
    }

    @Test
    void administratorAuditorAndInspectorTurnNothing() {
        assertThat(RULES)
                .filteredOn(rule ->
                        Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.INSPECTOR).contains(rule.role()))
                .allSatisfy(rule -> assertThat(rule.action())
                        .as("reading only")
                        .isIn(
                                "dossier.view",
                                "dossier.files",
                                "dossier.countLate",
                                "dossier.reaskings",
                                "liability-review.view"));
    }
}
