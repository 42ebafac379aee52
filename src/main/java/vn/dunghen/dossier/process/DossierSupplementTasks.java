package vn.dunghen.dossier.process;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SupplementCheck;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.usecase.ApproveSupplement;
import vn.dunghen.dossier.usecase.DossierProcess;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.dossier.usecase.GiveOpinion;
import vn.dunghen.dossier.usecase.ReceiveSupplement;
import vn.dunghen.dossier.usecase.SendSupplement;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of a supplement and of the opinions asked beside the work, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DossierSupplementTasks {

    private final DossierTaskFacts facts;
    private final ProcessTasks<DossierId, Dossier, Answers> tasks;

    DossierSupplementTasks(DossierTaskFacts facts) {
        this.facts = facts;
        tasks = DossierTasks.by(facts);
    }

    @Bean
    TaskHandler approveSupplementTask(ApproveSupplement approve) {
        return tasks.decision("approve-supplement", ReviewOutcome.AGREE, approve::handle);
    }

    @Bean
    TaskHandler sendSupplementTask(SendSupplement send) {
        return tasks.of(
                "send-supplement",
                dossier -> Map.of("method", "PHONE"),
                answers -> send.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(InformMethod.class, "method"),
                        answers.text("note")));
    }

    @Bean
    TaskHandler receiveSupplementTask(ReceiveSupplement receive) {
        return tasks.of(
                "receive-supplement",
                DossierPapers::toSupplement,
                answers -> receive.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(SupplementCheck.class, "outcome"),
                        answers.components(),
                        answers.text("note")));
    }

    @Bean
    TaskHandler giveOpinionTask(GiveOpinion give, DossierProcess process) {
        return tasks.ofSeveral(
                "give-opinion",
                (dossier, taskId) -> taskId == null ? Map.of() : question(dossier, process.opinionOf(taskId)),
                answers -> give.handle(
                        answers.taskId(),
                        answers.dossier(),
                        process.opinionOf(answers.taskId()),
                        answers.text("opinion")));
    }

    private static Map<String, Object> question(Dossier dossier, String asked) {
        return dossier.opinions().stream()
                .filter(opinion -> opinion.id().equals(asked))
                .findFirst()
                .<Map<String, Object>>map(opinion -> Map.of("question", opinion.question()))
                .orElse(Map.of());
    }
}
