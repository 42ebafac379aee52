package vn.dunghen.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.LiabilityState;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.PlanState;
import vn.dunghen.report.CampaignState;
import vn.dunghen.report.UnitReportState;

/** What lives has one process, what is over has none, and every state is one that exists. */
final class LifeRules {

    private static final String ROOT = " from act_ru_execution e where e.parent_id_ is null and e.proc_def_id_ like '";

    /**
     * A kind of thing that is led by a process.
     *
     * @param key column that is the process's business key
     * @param open when it must have exactly one, as a condition
     * @param over when it must have none, as a condition
     */
    private record Led(
            String name,
            String table,
            String process,
            String subject,
            String key,
            String code,
            String state,
            Enum<?>[] states,
            String open,
            String over) {}

    private static final List<Led> LED = List.of(
            new Led(
                    "Hồ sơ",
                    "dossier",
                    "dossier-handling",
                    "dossier",
                    "id",
                    "code",
                    "state",
                    DossierState.values(),
                    "t.closed_at is null",
                    "t.closed_at is not null"),
            led("Kế hoạch", "plan", "plan-lifecycle", "plan", PlanState.values(), PlanState::over),
            led(
                    "Nhiệm vụ",
                    "plan_assignment",
                    "assignment",
                    "assignment",
                    AssignmentState.values(),
                    AssignmentState::over),
            led(
                    "Báo cáo của đơn vị",
                    "unit_report",
                    "unit-report",
                    "unit-report",
                    UnitReportState.values(),
                    state -> !state.owed() && state != UnitReportState.SUBMITTED),
            new Led(
                    "Kỳ báo cáo",
                    "report_campaign",
                    "report-collection",
                    "report-campaign",
                    "id",
                    "code",
                    "state",
                    CampaignState.values(),
                    "t.state in ('PLANNED', 'COLLECTING')",
                    "t.state = 'DROPPED'"),
            led(
                    "Phản ánh, kiến nghị",
                    "feedback_case",
                    "feedback-handling",
                    "feedback",
                    FeedbackState.values(),
                    FeedbackState::over),
            new Led(
                    "Đề xuất công bố",
                    "procedure_proposal",
                    "procedure-publication",
                    "procedure-proposal",
                    "id",
                    "code",
                    "stage",
                    ProposalStage.values(),
                    "t.ended_at is null",
                    "t.ended_at is not null"),
            new Led(
                    "Kỳ xem xét trách nhiệm",
                    "liability_review",
                    "liability-review",
                    "liability-review",
                    "period",
                    "period",
                    "state",
                    LiabilityState.values(),
                    "t.closed_at is null",
                    "t.closed_at is not null"));

    private LifeRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (Led led : LED) {
            String count = "(select count(*)" + ROOT + led.process + ":%' and e.business_key_ = t." + led.key + ")";
            rules.add(Rule.of(
                    led.name + " đang mở có đúng một quy trình đang chạy",
                    named(led) + " where " + led.open + " and " + count + " <> 1"));
            rules.add(Rule.of(
                    led.name + " đã xong không còn quy trình nào",
                    named(led) + " where " + led.over + " and " + count + " <> 0"));
            rules.add(Rule.of(
                    "Quy trình nào cũng có " + led.name.toLowerCase(java.util.Locale.ROOT) + " của nó",
                    "select e.business_key_" + ROOT + led.process + ":%' and not exists (select 1 from " + led.table
                            + " t where t." + led.key + " = e.business_key_)"));
            rules.add(Rule.of(
                    led.name + ": trạng thái nằm trong danh mục",
                    named(led) + " where t." + led.state + " not in (" + quoted(led.states) + ")"));
            rules.add(Rule.of(
                    led.name + " nào cũng có mục trong nhật ký",
                    named(led) + " where not exists (select 1 from audit_chain c where c.agency = t.agency"
                            + " and c.subject_type = '" + led.subject + "' and c.subject_id = t.id and c.seq > 0)"));
        }
        return rules;
    }

    private static String named(Led led) {
        return "select t." + led.code + " from " + led.table + " t";
    }

    private static <S extends Enum<S>> Led led(
            String name,
            String table,
            String process,
            String subject,
            S[] states,
            java.util.function.Predicate<S> over) {
        String ended =
                "t.state in (" + quoted(Arrays.stream(states).filter(over).toArray(Enum<?>[]::new)) + ")";
        return new Led(name, table, process, subject, "id", "code", "state", states, "not " + ended, ended);
    }

    private static String quoted(Enum<?>[] states) {
        return Arrays.stream(states).map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
    }
}
