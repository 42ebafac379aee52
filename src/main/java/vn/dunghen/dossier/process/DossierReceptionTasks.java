package vn.dunghen.dossier.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.usecase.AnnounceResult;
import vn.dunghen.dossier.usecase.CheckComponents;
import vn.dunghen.dossier.usecase.DossierProcess;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.dossier.usecase.HandOverDossier;
import vn.dunghen.dossier.usecase.ReturnPapers;
import vn.dunghen.dossier.usecase.ReturnResult;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks at the one-stop desk, from the first check to the result handed over, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DossierReceptionTasks {

    private final DossierTaskFacts facts;

    DossierReceptionTasks(DossierTaskFacts facts) {
        this.facts = facts;
    }

    @Bean
    TaskHandler checkComponentsTask(CheckComponents check) {
        return DossierTask.of(
                "check-components",
                facts,
                DossierPapers::toCheck,
                answers -> check.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(ReceptionOutcome.class, "outcome"),
                        answers.components(),
                        answers.flag("feeCollected"),
                        answers.text("reason"),
                        answers.text("missing")));
    }

    @Bean
    TaskHandler handOverTask(HandOverDossier handOver, DossierProcess process, Directory directory) {
        return new DossierTask(
                "hand-over",
                facts,
                (dossier, taskId) -> units(taskId == null ? null : process.routedUnit(taskId), directory),
                answers -> handOver.handle(answers.taskId(), answers.dossier(), answers.text("unit")));
    }

    @Bean
    TaskHandler announceResultTask(AnnounceResult announce) {
        return DossierTask.of(
                "announce-result",
                facts,
                dossier -> Map.of("method", "PHONE"),
                answers -> announce.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(InformMethod.class, "method"),
                        answers.text("note")));
    }

    @Bean
    TaskHandler returnResultTask(ReturnResult giveBack) {
        return DossierTask.of(
                "return-result",
                facts,
                dossier -> Map.of(
                        "outcome",
                        "HANDED_OVER",
                        "receivedBy",
                        dossier.applicant().name(),
                        "method",
                        "DESK"),
                answers -> giveBack.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(HandBackOutcome.class, "outcome"),
                        answers.text("receivedBy"),
                        answers.word(ReturnMethod.class, "method"),
                        Optional.ofNullable(answers.text("reason")).orElse(answers.text("note"))));
    }

    @Bean
    TaskHandler returnPapersTask(ReturnPapers giveBack) {
        return DossierTask.of(
                "return-papers",
                facts,
                dossier -> Map.of("method", "DESK"),
                answers -> giveBack.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(ReturnMethod.class, "method"),
                        answers.text("note")));
    }

    private static Map<String, Object> units(@Nullable String routed, Directory directory) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "units",
                HandOverDossier.takers(directory)
                        .map(unit -> Map.of("value", unit.code(), "label", unit.name()))
                        .toList());
        if (routed != null) {
            data.put("unit", routed);
        }
        return data;
    }
}
