package vn.dunghen.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dossier that engines are measured with, in no engine's words, so that each of them is told the same. */
public final class RawDossier {

    static final String PROCESS = "dossier-handling";

    private RawDossier() {}

    /** Due dates as the diagrams ask for them. */
    public static final class Due {

        /** In five days, whatever is asked. */
        public Date of(Object execution, String kind) {
            return new Date(System.currentTimeMillis() + 5 * 86_400_000L);
        }
    }

    /**
     * What the diagrams call, and the variables it sets there.
     *
     * @param nextRung when deadline-watch wakes
     */
    static Map<String, Map<String, Object>> steps(Date nextRung) {
        Map<String, Map<String, Object>> steps = new HashMap<>();
        for (String step : List.of(
                "issueReceipt",
                "stopUnpaid",
                "issueRefusal",
                "issueSupplementRequest",
                "stopReception",
                "proposeStop",
                "settleWithdrawal",
                "openApology",
                "dropApology",
                "closeDossier")) {
            steps.put(step + "Step", Map.of());
        }
        steps.put("finishDossierStep", Map.of("apologyOwed", false, "resultEarly", true));
        steps.put("findNextRungStep", Map.of("watchNext", "RUNG", "nextRungAt", nextRung, "rungCode", "FORECAST"));
        steps.put("actOnRungStep", Map.of("rungAct", "NOTICE"));
        // called only where ToFlowable has put it in the routing table's place
        steps.put("routeDossierStep", Map.of("unit", "CN"));
        return steps;
    }

    static Map<String, Object> beginning(String id) {
        Map<String, Object> known = new HashMap<>();
        known.put("subjectType", "dossier");
        known.put("subjectId", id);
        known.put("procedure", "ATBX-XQ-CL");
        known.put("field", "ATBX");
        known.put("procedureUnit", "");
        known.put("forecaster", "truongphong.cn");
        known.put("paymentFirst", false);
        known.put("apologyOwed", false);
        known.put("moreOwed", false);
        return known;
    }

    /** The same variables as the product hands over with each task. */
    static Map<String, Object> answer(String task) {
        return switch (task) {
            case "userTask_checkComponents" -> {
                Map<String, Object> answer = new HashMap<>();
                answer.put("receptionOutcome", "ACCEPT");
                answer.put("supplementUntil", null);
                yield answer;
            }
            case "userTask_handOver" -> Map.of("unit", "CN", "forecaster", "truongphong.cn");
            case "userTask_assignOfficer" ->
                Map.of("assignOutcome", "ASSIGN", "officer", "chuyenvien.cn", "forecaster", "chuyenvien.cn");
            case "userTask_appraise" -> Map.of("appraisalOutcome", "ELIGIBLE");
            case "userTask_review" -> Map.of("reviewOutcome", "AGREE");
            case "userTask_sign" -> Map.of("signOutcome", "SIGN");
            case "userTask_issueResult" -> Map.of("issueOutcome", "ISSUE");
            case "userTask_returnResult" -> Map.of("handBackOutcome", "RETURN", "apologyOwed", false);
            default -> Map.of();
        };
    }
}
