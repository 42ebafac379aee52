package vn.dunghen.plan.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.usecase.CloseUnasked;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of assignment.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class AssignmentSteps {

    @Bean
    JavaDelegate closeUnaskedStep(CloseUnasked close) {
        return step -> close.handle(AssignmentId.of(SubjectVariables.subject(step)));
    }

    @Bean
    Verifying assignmentUnits() {
        return new Verifying();
    }

    /** The units whose heads are asked about a result side by side. */
    public static final class Verifying {

        Verifying() {}

        public List<String> verifying(DelegateExecution step) {
            return List.of(AssignmentVariables.VERIFY_UNITS.get(step).split(","));
        }
    }
}
