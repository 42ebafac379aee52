package vn.dunghen.dossier.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.dossier.usecase.PublishProcedures;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of procedure-publication.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class PublicationSteps {

    @Bean
    JavaDelegate publishStep(PublishProcedures publish) {
        return step -> publish.handle(ProposalId.of(SubjectVariables.subject(step)));
    }
}
