package vn.dunghen.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.usecase.CloseDossier;
import vn.dunghen.dossier.usecase.DropApology;
import vn.dunghen.dossier.usecase.FinishDossier;
import vn.dunghen.dossier.usecase.IssueReceipt;
import vn.dunghen.dossier.usecase.OpenApology;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of dossier-handling.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DossierSteps {

    @Bean
    JavaDelegate issueReceiptStep(IssueReceipt issueReceipt) {
        return step -> issueReceipt.handle(dossier(step));
    }

    @Bean
    JavaDelegate finishDossierStep(FinishDossier finishDossier) {
        return step -> DossierVariables.APOLOGY_OWED.set(
                step, finishDossier.handle(dossier(step)).owesApology());
    }

    @Bean
    JavaDelegate openApologyStep(OpenApology openApology) {
        return step -> openApology.handle(dossier(step));
    }

    @Bean
    JavaDelegate dropApologyStep(DropApology dropApology) {
        return step -> dropApology.handle(dossier(step));
    }

    @Bean
    JavaDelegate closeDossierStep(CloseDossier closeDossier) {
        return step -> closeDossier.handle(dossier(step));
    }

    private static DossierId dossier(DelegateExecution step) {
        return DossierId.of(SubjectVariables.subject(step));
    }
}
