package vn.dunghen.dossier.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.IssueOutcome;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.FactSentences;
import vn.dunghen.dossier.usecase.AppraiseDossier;
import vn.dunghen.dossier.usecase.AssignOfficer;
import vn.dunghen.dossier.usecase.DeclareProgress;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.dossier.usecase.IssueResult;
import vn.dunghen.dossier.usecase.ReviewAppraisal;
import vn.dunghen.dossier.usecase.SignResult;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of the work inside the department, in the order of the diagram. */
@Configuration(proxyBeanMethods = false)
class DossierWorkTasks {

    private final DossierTaskFacts facts;
    private final ProcessTasks<DossierId, Dossier, Answers> tasks;

    DossierWorkTasks(DossierTaskFacts facts) {
        this.facts = facts;
        tasks = DossierTasks.by(facts);
    }

    @Bean
    TaskHandler assignOfficerTask(AssignOfficer assign, Directory directory) {
        return tasks.of(
                "assign-officer",
                dossier -> officers(dossier, directory),
                answers -> assign.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(AssignOutcome.class, "outcome"),
                        answers.text("officer"),
                        answers.text("reason")));
    }

    @Bean
    TaskHandler appraiseTask(AppraiseDossier appraise) {
        return tasks.of(
                "appraise",
                DossierWorkTasks::appraisal,
                answers -> appraise.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(AppraisalOutcome.class, "outcome"),
                        answers.text("findings"),
                        answers.text("resultSummary"),
                        List.of(),
                        answers.text("missing"),
                        answers.text("reason"),
                        answers.text("reaskReason")));
    }

    @Bean
    TaskHandler reviewTask(ReviewAppraisal review) {
        return tasks.decision("review", ReviewOutcome.AGREE, review::handle);
    }

    @Bean
    TaskHandler signTask(SignResult sign) {
        return tasks.decision("sign", SignOutcome.SIGN, sign::handle);
    }

    @Bean
    TaskHandler issueResultTask(IssueResult issue) {
        return tasks.decision("issue-result", IssueOutcome.ISSUE, issue::handle);
    }

    @Bean
    TaskHandler declareProgressTask(DeclareProgress declare) {
        return tasks.of(
                "declare-progress",
                this::progress,
                answers -> declare.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(ForecastOutcome.class, "outcome"),
                        answers.word(DelayCause.class, "cause"),
                        answers.text("reason"),
                        answers.date("proposedDate")));
    }

    /** Once the promise has passed nothing can be declared: the task is only closed. */
    private Map<String, Object> progress(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "ON_TIME");
        data.put("mayExtend", dossier.mayExtend());
        data.put("expired", facts.expired(dossier));
        if (facts.expired(dossier)) {
            data.put(TaskHandler.BUTTON, "expired");
        }
        return data;
    }

    private static Map<String, Object> officers(Dossier dossier, Directory directory) {
        List<Map<String, String>> options = directory.staffOf(Role.OFFICER, dossier.unit()).stream()
                .map(staff -> Map.of("value", staff.login(), "label", staff.name()))
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "ASSIGN");
        data.put("officers", options);
        options.stream().findFirst().ifPresent(first -> data.put("officer", first.get("value")));
        return options.size() > 1 ? TaskHandler.toChoose(data, "officer") : data;
    }

    private static Map<String, Object> appraisal(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", "ELIGIBLE");
        data.put("findings", Optional.ofNullable(dossier.findings()).orElseGet(() -> FactSentences.findings(dossier)));
        data.put("resultSummary", Optional.ofNullable(dossier.resultSummary()).orElseGet(() -> dossier.procedure()
                .terms()
                .resultName()));
        return data;
    }
}
