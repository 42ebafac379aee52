package vn.dunghen.plan.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.usecase.AcknowledgePlan;
import vn.dunghen.plan.usecase.ApproveEvaluation;
import vn.dunghen.plan.usecase.ApprovePlan;
import vn.dunghen.plan.usecase.CheckPlanForm;
import vn.dunghen.plan.usecase.ConfirmPublication;
import vn.dunghen.plan.usecase.ConsolidatePlan;
import vn.dunghen.plan.usecase.EvaluatePlan;
import vn.dunghen.plan.usecase.GivePlanOpinion;
import vn.dunghen.plan.usecase.IssueCorrection;
import vn.dunghen.plan.usecase.IssuePlan;
import vn.dunghen.plan.usecase.NumberPlan;
import vn.dunghen.plan.usecase.PlanTaskFacts;
import vn.dunghen.plan.usecase.SignCorrection;
import vn.dunghen.plan.usecase.SignPlan;
import vn.dunghen.plan.usecase.SubmitPlan;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of plan-lifecycle.bpmn, in the order of the diagram: a pre-filled answer and the verb of each. */
@Configuration(proxyBeanMethods = false)
class PlanTasks {

    private final ProcessTasks<PlanId, Plan, PlanAnswers> tasks;
    private final PlanPrefill prefill;

    PlanTasks(PlanTaskFacts facts, PlanPrefill prefill) {
        tasks = new ProcessTasks<>(
                "plan-lifecycle", PlanId::of, facts::describe, facts::due, facts::read, PlanAnswers::new);
        this.prefill = prefill;
    }

    @Bean
    TaskHandler draftPlanTask(SubmitPlan submit) {
        return tasks.of(
                "draft",
                prefill::draft,
                done -> submit.handle(
                        done.taskId(),
                        done.plan(),
                        done.word(PlanOutcome.Draft.class),
                        done.needed("title"),
                        end(done),
                        done.words("opinionUnits"),
                        done.date("opinionsDue")));
    }

    @Bean
    TaskHandler giveOpinionOnPlanTask(GivePlanOpinion give) {
        return tasks.of(
                "give-opinion",
                plan -> Map.of("outcome", PlanOutcome.Opinion.AGREE.name()),
                done -> give.handle(
                        done.taskId(), done.plan(), done.word(PlanOutcome.Opinion.class), done.text("opinion")));
    }

    @Bean
    TaskHandler consolidatePlanTask(ConsolidatePlan consolidate) {
        return tasks.of("consolidate", prefill::consolidate, done -> {
            Map<String, String> answers = new HashMap<>();
            done.rows("opinions").forEach(row -> answers.put(row.needed("code"), row.needed("answer")));
            consolidate.handle(
                    done.taskId(),
                    done.plan(),
                    done.word(PlanOutcome.Consolidate.class),
                    done.needed("title"),
                    end(done),
                    answers);
        });
    }

    @Bean
    TaskHandler checkPlanFormTask(CheckPlanForm check) {
        return tasks.decision("check-form", PlanOutcome.Check.PASS, check::handle);
    }

    @Bean
    TaskHandler approvePlanTask(ApprovePlan approve) {
        return tasks.decision("approve", PlanOutcome.Approve.APPROVE, approve::handle);
    }

    @Bean
    TaskHandler numberPlanTask(NumberPlan number) {
        return tasks.of(
                "number",
                prefill::number,
                done -> number.handle(
                        done.taskId(),
                        done.plan(),
                        done.word(PlanOutcome.Number.class),
                        done.date("datedOn"),
                        done.text("reason")));
    }

    @Bean
    TaskHandler signPlanTask(SignPlan sign) {
        return tasks.decision("sign", PlanOutcome.Sign.SIGN, sign::handle);
    }

    @Bean
    TaskHandler issuePlanTask(IssuePlan issue) {
        return tasks.of(
                "issue",
                prefill::recipients,
                done -> issue.handle(
                        done.taskId(),
                        done.plan(),
                        done.rows("recipients").stream()
                                .map(row -> new IssuePlan.Sent(
                                        Integer.parseInt(row.needed("code")), row.text("unit"), row.text("address")))
                                .toList()));
    }

    @Bean
    TaskHandler acknowledgePlanTask(AcknowledgePlan acknowledge) {
        return tasks.of(
                "acknowledge",
                plan -> Map.of(),
                done -> acknowledge.handle(done.taskId(), done.plan(), done.text("note")));
    }

    @Bean
    TaskHandler publishPlanTask(ConfirmPublication publish) {
        return tasks.of(
                "publish", plan -> Map.of(), done -> publish.handle(done.taskId(), done.plan(), done.needed("url")));
    }

    @Bean
    TaskHandler evaluatePlanTask(EvaluatePlan evaluate) {
        return tasks.of(
                "evaluate",
                prefill::results,
                done -> evaluate.handle(
                        done.taskId(),
                        done.plan(),
                        done.needed("summary"),
                        done.rows("results").stream()
                                .map(row -> new EvaluatePlan.Said(
                                        row.needed("code"),
                                        row.text("reached"),
                                        PlanOutcome.Result.valueOf(row.needed("verdict"))))
                                .toList()));
    }

    @Bean
    TaskHandler approveEvaluationTask(ApproveEvaluation approve) {
        return tasks.decision("approve-evaluation", PlanOutcome.Approve.APPROVE, approve::handle);
    }

    @Bean
    TaskHandler signCorrectionTask(SignCorrection sign) {
        return tasks.decision("sign-correction", PlanOutcome.Sign.SIGN, sign::handle);
    }

    @Bean
    TaskHandler issueCorrectionTask(IssueCorrection issue) {
        return tasks.of("issue-correction", plan -> Map.of(), done -> issue.handle(done.taskId(), done.plan()));
    }

    private static LocalDate end(PlanAnswers done) {
        return Objects.requireNonNull(done.date("endsOn"));
    }
}
