package vn.dunghen.model;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The variables a diagram may use: ids, outcomes and dates. Everything else lives in tables. */
final class DeclaredVariables {

    private static final Set<String> EVERYWHERE = Set.of("subjectType", "subjectId");

    private static final Map<String, Set<String>> OF = Map.of(
            "dossier-handling",
                    Set.of(
                            "unit",
                            "officer",
                            "forecaster",
                            "receptionOutcome",
                            "supplementUntil",
                            "paymentFirst",
                            "paymentUntil",
                            "assignOutcome",
                            "appraisalOutcome",
                            "approveOutcome",
                            "supplementOutcome",
                            "opinionUnit",
                            "subjectPart",
                            "reviewOutcome",
                            "signOutcome",
                            "issueOutcome",
                            "resultEarly",
                            "handBackOutcome",
                            "moreOwed",
                            "explanationOwed",
                            "forecastOutcome",
                            "agreeOutcome",
                            "apologySignOutcome",
                            "apologyOwed"),
            "dossier-routing", Set.of("field", "procedure", "procedureUnit"),
            "procedure-publication",
                    Set.of("proposer", "draftOutcome", "checkOutcome", "approveOutcome", "numberOutcome"),
            "plan-lifecycle",
                    Set.of(
                            "drafter",
                            "subjectPart",
                            "planUnits",
                            "draftOutcome",
                            "opinionsDueAt",
                            "consolidateOutcome",
                            "checkOutcome",
                            "approveOutcome",
                            "numberOutcome",
                            "signOutcome",
                            "issueOutcome",
                            "endsAt",
                            "evaluationOutcome",
                            "correctionOutcome"),
            "liability-review", Set.of("reviewOpensAt", "anyLate", "liabilityOutcome"),
            "assignment",
                    Set.of(
                            "ladder",
                            "onRequest",
                            "standing",
                            "yearOverAt",
                            "checkInOpensAt",
                            "leadUnit",
                            "officer",
                            "coordinatingUnit",
                            "acceptOutcome",
                            "checkInOutcome",
                            "verifyRoute",
                            "verifyUnits",
                            "assignmentUnits",
                            "verifyingUnit",
                            "nrOfCompletedInstances",
                            "verifyOutcome",
                            "extensionOutcome"),
            "feedback-handling",
                    Set.of(
                            "classifyOutcome",
                            "handlingUnit",
                            "assignOutcome",
                            "officer",
                            "agreeRoute",
                            "signOutcome",
                            "supplementEndsAt"),
            "report-collection",
                    Set.of(
                            "opensAt",
                            "inForce",
                            "closesAt",
                            "windowOverAt",
                            "unitsLeft",
                            "reportOwed",
                            "approveOutcome",
                            "signOutcome"),
            "unit-report", Set.of("unit", "correction", "byOfficer", "submitOutcome", "checkOutcome"),
            "deadline-watch", Set.of("watchKind", "watchNext", "nextRungAt", "rungCode", "rungAct"));

    private DeclaredVariables() {}

    static SortedSet<String> of(String process) {
        var declared = new TreeSet<>(EVERYWHERE);
        declared.addAll(OF.getOrDefault(process, Set.of()));
        return declared;
    }
}
