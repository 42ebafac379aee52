package vn.dunghen.feedback.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.usecase.LapseSupplement;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of feedback-handling.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class FeedbackSteps {

    @Bean
    JavaDelegate lapseFeedbackSupplementStep(LapseSupplement lapse) {
        return step -> lapse.handle(FeedbackId.of(SubjectVariables.subject(step)));
    }
}
