package vn.dunghen.dossier.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.FactSentences;
import vn.dunghen.dossier.domain.Forecast;
import vn.dunghen.dossier.usecase.AgreeApology;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.dossier.usecase.DraftApology;
import vn.dunghen.dossier.usecase.ExplainLateness;
import vn.dunghen.dossier.usecase.InformApplicant;
import vn.dunghen.dossier.usecase.IssueApology;
import vn.dunghen.dossier.usecase.ReceiveExplanation;
import vn.dunghen.dossier.usecase.SignApology;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of an apology and of the explanation it may owe, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DossierApologyTasks {

    private final DossierTaskFacts facts;
    private final ProcessTasks<DossierId, Dossier, Answers> tasks;

    DossierApologyTasks(DossierTaskFacts facts) {
        this.facts = facts;
        tasks = DossierTasks.by(facts);
    }

    @Bean
    TaskHandler draftApologyTask(DraftApology draft) {
        return tasks.of(
                "draft-apology",
                this::draft,
                answers -> draft.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(DelayCause.class, "cause"),
                        answers.text("reason"),
                        answers.date("proposedDate")));
    }

    @Bean
    TaskHandler agreeApologyTask(AgreeApology agree) {
        return tasks.decision("agree-apology", ReviewOutcome.AGREE, agree::handle);
    }

    @Bean
    TaskHandler signApologyTask(SignApology sign) {
        return tasks.decision("sign-apology", SignOutcome.SIGN, sign::handle);
    }

    @Bean
    TaskHandler issueApologyTask(IssueApology issue) {
        return tasks.of(
                "issue-apology", dossier -> Map.of(), answers -> issue.handle(answers.taskId(), answers.dossier()));
    }

    @Bean
    TaskHandler informApplicantTask(InformApplicant inform) {
        return tasks.of(
                "inform-applicant",
                dossier -> Map.of("method", "PHONE"),
                answers -> inform.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(InformMethod.class, "method"),
                        answers.text("note")));
    }

    @Bean
    TaskHandler explainLatenessTask(ExplainLateness explain) {
        return tasks.of(
                "explain-lateness",
                DossierApologyTasks::toExplain,
                answers -> explain.handle(
                        answers.taskId(), answers.dossier(), answers.text("explanation"), answers.text("measures")));
    }

    @Bean
    TaskHandler receiveExplanationTask(ReceiveExplanation receive) {
        return tasks.of(
                "receive-explanation",
                DossierApologyTasks::explained,
                answers -> receive.handle(answers.taskId(), answers.dossier(), answers.text("note")));
    }

    private static Map<String, Object> explained(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        dossier.openExplanation().ifPresent(written -> {
            data.put("explanation", written.explanation());
            data.put("measures", written.measures());
        });
        return data;
    }

    private static Map<String, Object> toExplain(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        dossier.openExplanation().ifPresent(asked -> {
            data.put("explanation", FactSentences.explanation(dossier, asked));
            data.put("measures", FactSentences.measures(dossier));
        });
        return data;
    }

    private Map<String, Object> draft(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mayExtend", dossier.mayExtend());
        dossier.openApology().ifPresent(apology -> draft(data, dossier, apology));
        return data;
    }

    /** What was drafted before, else what the officer foresaw for this promise, else what is certain anyhow. */
    private void draft(Map<String, Object> data, Dossier dossier, Apology apology) {
        Optional<Forecast> said = Optional.ofNullable(dossier.forecast()).filter(forecast -> apology.forPromise());
        Optional<DelayCause> cause = Optional.ofNullable(apology.cause()).or(() -> said.map(Forecast::cause));
        Optional<String> reason = Optional.ofNullable(apology.reason()).or(() -> said.map(Forecast::reason));
        data.put("cause", cause.orElse(DelayCause.OTHER).name());
        data.put("reason", reason.orElseGet(() -> FactSentences.apology(apology)));
        // nobody has said yet why: the applicant is told by whoever knows
        List<String> open = new ArrayList<>();
        if (cause.isEmpty()) {
            open.add("cause");
        }
        if (reason.isEmpty()) {
            open.add("reason");
        }
        data.put(TaskHandler.TO_CHOOSE, open);
        Optional.ofNullable(apology.proposedDate())
                .or(() -> said.map(Forecast::proposedDate))
                .filter(date -> dossier.mayExtend() && facts.ahead(dossier, date))
                .ifPresent(date -> data.put("proposedDate", date.toString()));
    }
}
