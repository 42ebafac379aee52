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
import vn.dunghen.dossier.usecase.IssueRefusal;
import vn.dunghen.dossier.usecase.IssueSupplementRequest;
import vn.dunghen.dossier.usecase.OpenApology;
import vn.dunghen.dossier.usecase.ProposeStop;
import vn.dunghen.dossier.usecase.SettleWithdrawal;
import vn.dunghen.dossier.usecase.StopReception;
import vn.dunghen.dossier.usecase.StopUnpaid;
import vn.dunghen.workflow.SubjectVariables;

/** The steps of dossier-handling.bpmn, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DossierSteps {

    @Bean
    JavaDelegate issueReceiptStep(IssueReceipt issueReceipt) {
        return step -> issueReceipt.handle(dossier(step));
    }

    @Bean
    JavaDelegate stopUnpaidStep(StopUnpaid stopUnpaid) {
        return step -> {
            stopUnpaid.handle(dossier(step));
            DossierVariables.RECEPTION_OUTCOME.set(step, "UNPAID");
        };
    }

    @Bean
    JavaDelegate issueRefusalStep(IssueRefusal issueRefusal) {
        return step -> issueRefusal.handle(dossier(step));
    }

    @Bean
    JavaDelegate issueSupplementRequestStep(IssueSupplementRequest issueSupplementRequest) {
        return step -> issueSupplementRequest.handle(dossier(step));
    }

    @Bean
    JavaDelegate stopReceptionStep(StopReception stopReception) {
        return step -> stopReception.handle(dossier(step));
    }

    @Bean
    JavaDelegate proposeStopStep(ProposeStop proposeStop) {
        return step -> {
            proposeStop.handle(dossier(step));
            DossierVariables.SUPPLEMENT_OUTCOME.set(step, "WINDOW_OVER");
        };
    }

    @Bean
    JavaDelegate finishDossierStep(FinishDossier finishDossier) {
        return step -> {
            FinishDossier.Finish finish = finishDossier.handle(dossier(step));
            DossierVariables.APOLOGY_OWED.set(step, finish.owesApology());
            DossierVariables.RESULT_EARLY.set(step, finish.early());
        };
    }

    @Bean
    JavaDelegate settleWithdrawalStep(SettleWithdrawal settleWithdrawal) {
        return step -> DossierVariables.APOLOGY_OWED.set(step, settleWithdrawal.handle(dossier(step)));
    }

    @Bean
    JavaDelegate openApologyStep(OpenApology openApology) {
        return step -> DossierVariables.EXPLANATION_OWED.set(step, openApology.handle(dossier(step)));
    }

    @Bean
    JavaDelegate dropApologyStep(DropApology dropApology) {
        return step -> DossierVariables.MORE_OWED.set(step, dropApology.handle(dossier(step)));
    }

    @Bean
    JavaDelegate closeDossierStep(CloseDossier closeDossier) {
        return step -> closeDossier.handle(dossier(step));
    }

    private static DossierId dossier(DelegateExecution step) {
        return DossierId.of(SubjectVariables.subject(step));
    }
}
