package vn.dunghen.dossier.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.dossier.domain.Forecast;
import vn.dunghen.dossier.usecase.CheckComponents;
import vn.dunghen.dossier.usecase.DossierProcess;
import vn.dunghen.dossier.AppraisalOutcome;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.HandBackOutcome;
import vn.dunghen.dossier.IssueOutcome;
import vn.dunghen.dossier.ReceptionOutcome;
import vn.dunghen.dossier.usecase.AgreeApology;
import vn.dunghen.dossier.usecase.AppraiseDossier;
import vn.dunghen.dossier.usecase.AssignOfficer;
import vn.dunghen.dossier.usecase.DeclareProgress;
import vn.dunghen.dossier.usecase.DossierTaskFacts;
import vn.dunghen.dossier.usecase.DraftApology;
import vn.dunghen.dossier.usecase.HandOverDossier;
import vn.dunghen.dossier.usecase.InformApplicant;
import vn.dunghen.dossier.usecase.IssueApology;
import vn.dunghen.dossier.usecase.IssueResult;
import vn.dunghen.dossier.usecase.ReturnResult;
import vn.dunghen.dossier.usecase.ReviewAppraisal;
import vn.dunghen.dossier.usecase.SignApology;
import vn.dunghen.dossier.usecase.SignResult;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of dossier-handling.bpmn, in the order of the diagram: a pre-filled answer and the verb of each. */
@Configuration(proxyBeanMethods = false)
class DossierTasks {

    private final DossierTaskFacts facts;

    DossierTasks(DossierTaskFacts facts) {
        this.facts = facts;
    }

    @Bean
    TaskHandler checkComponentsTask(CheckComponents check) {
        return new DossierTask(
                "check-components",
                facts,
                DossierTasks::papers,
                answers -> check.handle(
                        answers.taskId(),
                        answers.dossier(),
                        ReceptionOutcome.ACCEPT,
                        answers.components(),
                        answers.flag("feeCollected"),
                        null,
                        null));
    }

    @Bean
    TaskHandler handOverTask(HandOverDossier handOver, DossierProcess process) {
        return new DossierTask(
                "hand-over",
                facts,
                dossier -> Map.of(),
                answers -> handOver.handle(answers.taskId(), answers.dossier(), process.routedUnit(answers.taskId())));
    }

    @Bean
    TaskHandler assignOfficerTask(AssignOfficer assign, Directory directory) {
        return new DossierTask(
                "assign-officer",
                facts,
                dossier -> officers(dossier, directory),
                answers -> assign.handle(
                        answers.taskId(), answers.dossier(), AssignOutcome.ASSIGN, answers.text("officer"), null));
    }

    @Bean
    TaskHandler appraiseTask(AppraiseDossier appraise) {
        return new DossierTask(
                "appraise",
                facts,
                DossierTasks::appraisal,
                answers -> appraise.handle(
                        answers.taskId(),
                        answers.dossier(),
                        AppraisalOutcome.ELIGIBLE,
                        answers.text("findings"),
                        answers.text("resultSummary"),
                        List.of(),
                        null,
                        null));
    }

    @Bean
    TaskHandler reviewTask(ReviewAppraisal review) {
        return new DossierTask(
                "review",
                facts,
                dossier -> Map.of("outcome", "AGREE"),
                answers -> review.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(ReviewOutcome.class, "outcome"),
                        answers.text("reason")));
    }

    @Bean
    TaskHandler signTask(SignResult sign) {
        return new DossierTask(
                "sign",
                facts,
                dossier -> Map.of("outcome", "SIGN"),
                answers -> sign.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(SignOutcome.class, "outcome"),
                        answers.text("reason")));
    }

    @Bean
    TaskHandler issueResultTask(IssueResult issue) {
        return new DossierTask(
                "issue-result",
                facts,
                dossier -> Map.of(),
                answers -> issue.handle(answers.taskId(), answers.dossier(), IssueOutcome.ISSUE, null));
    }

    @Bean
    TaskHandler returnResultTask(ReturnResult giveBack) {
        return new DossierTask(
                "return-result",
                facts,
                dossier -> Map.of("receivedBy", dossier.applicant().name(), "method", "DESK"),
                answers -> giveBack.handle(
                        answers.taskId(),
                        answers.dossier(),
                        HandBackOutcome.HANDED_OVER,
                        answers.text("receivedBy"),
                        answers.word(ReturnMethod.class, "method"),
                        null));
    }

    @Bean
    TaskHandler declareProgressTask(DeclareProgress declare) {
        return new DossierTask(
                "declare-progress",
                facts,
                dossier -> Map.of("outcome", "ON_TIME", "mayExtend", dossier.mayExtend()),
                answers -> declare.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(ForecastOutcome.class, "outcome"),
                        answers.word(DelayCause.class, "cause"),
                        answers.text("reason"),
                        answers.date("proposedDate")));
    }

    @Bean
    TaskHandler draftApologyTask(DraftApology draft) {
        return new DossierTask(
                "draft-apology",
                facts,
                DossierTasks::apology,
                answers -> draft.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(DelayCause.class, "cause"),
                        answers.text("reason"),
                        answers.date("proposedDate")));
    }

    @Bean
    TaskHandler agreeApologyTask(AgreeApology agree) {
        return new DossierTask(
                "agree-apology",
                facts,
                dossier -> Map.of("outcome", "AGREE"),
                answers -> agree.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(ReviewOutcome.class, "outcome"),
                        answers.text("reason")));
    }

    @Bean
    TaskHandler signApologyTask(SignApology sign) {
        return new DossierTask(
                "sign-apology",
                facts,
                dossier -> Map.of("outcome", "SIGN"),
                answers -> sign.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(SignOutcome.class, "outcome"),
                        answers.text("reason")));
    }

    @Bean
    TaskHandler issueApologyTask(IssueApology issue) {
        return new DossierTask(
                "issue-apology",
                facts,
                dossier -> Map.of(),
                answers -> issue.handle(answers.taskId(), answers.dossier()));
    }

    @Bean
    TaskHandler informApplicantTask(InformApplicant inform) {
        return new DossierTask(
                "inform-applicant",
                facts,
                dossier -> Map.of("method", "PHONE"),
                answers -> inform.handle(
                        answers.taskId(),
                        answers.dossier(),
                        answers.word(InformMethod.class, "method"),
                        answers.text("note")));
    }

    private static Map<String, Object> papers(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "components",
                dossier.components().stream().map(DossierTasks::paper).toList());
        data.put("feeDue", dossier.feeDue());
        data.put("feeCollected", dossier.feeDue() > 0);
        data.put("outcome", "ACCEPT");
        return data;
    }

    private static Map<String, Object> paper(DossierComponent component) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", component.code());
        row.put("name", component.name());
        row.put(
                "kind",
                Optional.ofNullable(component.kind())
                        .orElse(component.kindAsked())
                        .name());
        row.put("present", component.kind() != null);
        return row;
    }

    private static Map<String, Object> officers(Dossier dossier, Directory directory) {
        List<Map<String, String>> options = directory.staffOf(Role.OFFICER, dossier.unit()).stream()
                .map(staff -> Map.of("value", staff.login(), "label", staff.name()))
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("officers", options);
        options.stream().findFirst().ifPresent(first -> data.put("officer", first.get("value")));
        return data;
    }

    private static Map<String, Object> appraisal(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        Optional.ofNullable(dossier.findings()).ifPresent(findings -> data.put("findings", findings));
        data.put("resultSummary", Optional.ofNullable(dossier.resultSummary()).orElseGet(() -> dossier.procedure()
                .terms()
                .resultName()));
        data.put("outcome", "ELIGIBLE");
        return data;
    }

    private static Map<String, Object> apology(Dossier dossier) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mayExtend", dossier.mayExtend());
        dossier.openApology().ifPresent(apology -> draft(data, apology, dossier.forecast()));
        return data;
    }

    private static void draft(
            Map<String, Object> data, Apology apology, @org.jspecify.annotations.Nullable Forecast said) {
        Optional.ofNullable(apology.cause())
                .or(() -> Optional.ofNullable(said).map(Forecast::cause))
                .ifPresent(cause -> data.put("cause", cause.name()));
        Optional.ofNullable(apology.reason())
                .or(() -> Optional.ofNullable(said).map(Forecast::reason))
                .ifPresent(reason -> data.put("reason", reason));
        Optional.ofNullable(apology.proposedDate())
                .or(() -> Optional.ofNullable(said).map(Forecast::proposedDate))
                .ifPresent(date -> data.put("proposedDate", date.toString()));
    }
}
