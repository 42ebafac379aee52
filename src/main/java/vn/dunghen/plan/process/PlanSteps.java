package vn.dunghen.plan.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.domain.PlanRecipient;
import vn.dunghen.plan.usecase.EnterForce;
import vn.dunghen.plan.usecase.PlanTaskFacts;
import vn.dunghen.plan.usecase.RecordSilence;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of plan-lifecycle.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class PlanSteps {

    @Bean
    JavaDelegate recordSilenceStep(RecordSilence record) {
        return step -> record.handle(plan(step), SubjectVariables.SUBJECT_PART.get(step));
    }

    @Bean
    JavaDelegate enterForceStep(EnterForce enter) {
        return step -> enter.handle(plan(step));
    }

    @Bean
    Units planUnits(PlanTaskFacts facts) {
        return new Units(facts);
    }

    /** The units a plan speaks to side by side; asked by the diagram where one branch a unit begins. */
    public static final class Units {

        private final PlanTaskFacts facts;

        Units(PlanTaskFacts facts) {
            this.facts = facts;
        }

        public List<String> asked(DelegateExecution step) {
            return facts.read(
                    plan(step),
                    plan -> plan.opinions().stream().map(PlanOpinion::unit).toList());
        }

        public List<String> recipients(DelegateExecution step) {
            return facts.read(plan(step), plan -> plan.recipients().stream()
                    .map(PlanRecipient::unit)
                    .filter(java.util.Objects::nonNull)
                    .toList());
        }
    }

    private static PlanId plan(DelegateExecution step) {
        return PlanId.of(SubjectVariables.subject(step));
    }
}
