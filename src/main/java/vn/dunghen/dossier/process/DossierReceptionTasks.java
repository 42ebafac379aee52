package vn.dunghen.dossier.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.usecase.AnnounceResult;
import vn.dunghen.dossier.usecase.CheckComponents;
import vn.dunghen.dossier.usecase.CollectFee;
import vn.dunghen.dossier.usecase.DossierProcess;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.dossier.usecase.HandOverDossier;
import vn.dunghen.dossier.usecase.ReturnPapers;
import vn.dunghen.dossier.usecase.ReturnResult;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks at the one-stop desk, from the first check to the result handed over, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DossierReceptionTasks {

    private final DossierTaskFacts facts;
    private final ProcessTasks<DossierId, Dossier, Answers> tasks;

    DossierReceptionTasks(DossierTaskFacts facts) {
        this.facts = facts;
        tasks = DossierTasks.by(facts);
    }

    @Bean
    TaskHandler checkComponentsTask(CheckComponents check) {
        return tasks.of(
                "check-components",
                DossierPapers::toCheck,
                answers -> check.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(ReceptionOutcome.class, "outcome"),
                        answers.components(),
                        answers.counts("fees"),
                        answers.flag("feeCollected"),
                        answers.text("reason"),
                        answers.text("missing"),
                        answers.text("reaskReason")));
    }

    @Bean
    TaskHandler collectFeeTask(CollectFee collect) {
        return tasks.of(
                "collect-fee",
                dossier -> TaskHandler.toChoose(Map.of("feeCollected", true), "feeCollected"),
                answers -> collect.handle(answers.taskId(), answers.dossier(), answers.flag("feeCollected")));
    }

    @Bean
    TaskHandler handOverTask(HandOverDossier handOver, DossierProcess process, Directory directory) {
        return tasks.ofSeveral(
                "hand-over",
                (dossier, taskId) -> units(taskId == null ? null : process.routedUnit(taskId), directory),
                answers -> handOver.handle(answers.taskId(), answers.dossier(), answers.text("unit")));
    }

    @Bean
    TaskHandler announceResultTask(AnnounceResult announce) {
        return tasks.of(
                "announce-result",
                dossier -> Map.of("method", "PHONE"),
                answers -> announce.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(InformMethod.class, "method"),
                        answers.text("note")));
    }

    @Bean
    TaskHandler returnResultTask(ReturnResult giveBack) {
        return tasks.of(
                "return-result",
                dossier -> TaskHandler.toChoose(
                        Map.of(
                                "outcome",
                                "HANDED_OVER",
                                "receivedBy",
                                dossier.applicant().name(),
                                "method",
                                "DESK",
                                "feeOwed",
                                dossier.feeOwed() ? dossier.feeDue() : 0,
                                "feeCollected",
                                dossier.feeOwed()),
                        "feeCollected"),
                answers -> giveBack.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(HandBackOutcome.class, "outcome"),
                        answers.text("receivedBy"),
                        answers.word(ReturnMethod.class, "method"),
                        answers.flag("feeCollected"),
                        Optional.ofNullable(answers.text("reason")).orElse(answers.text("note"))));
    }

    @Bean
    TaskHandler returnPapersTask(ReturnPapers giveBack) {
        return tasks.of(
                "return-papers",
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
