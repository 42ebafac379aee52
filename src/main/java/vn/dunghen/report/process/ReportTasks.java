package vn.dunghen.report.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.report.ReportOutcome;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.usecase.CheckReport;
import vn.dunghen.report.usecase.FillReport;
import vn.dunghen.report.usecase.ReportTaskFacts;
import vn.dunghen.report.usecase.SubmitReport;
import vn.dunghen.report.usecase.UrgeReport;
import vn.dunghen.workflow.ProcessTasks;
import vn.dunghen.workflow.TaskHandler;

/** The user tasks of unit-report.bpmn, in the order of the diagram: a pre-filled answer and the verb of each. */
@Configuration(proxyBeanMethods = false)
class ReportTasks {

    private final ReportTaskFacts facts;
    private final ProcessTasks<UnitReportId, UnitReportId, ReportAnswers> tasks;

    ReportTasks(ReportTaskFacts facts) {
        this.facts = facts;
        tasks = new ProcessTasks<>(
                "unit-report",
                UnitReportId::of,
                facts::describe,
                (task, report, part, openedAt) -> facts.due(task, report, openedAt),
                (report, prefill) -> prefill.apply(report),
                ReportAnswers::new);
    }

    @Bean
    TaskHandler fillReportTask(FillReport fill) {
        return tasks.of(
                "fill", facts::filled, done -> fill.handle(done.taskId(), done.report(), done.words(), done.figures()));
    }

    @Bean
    TaskHandler submitReportTask(SubmitReport submit) {
        return tasks.of(
                "submit",
                this::submission,
                done -> submit.handle(
                        done.taskId(),
                        done.report(),
                        ReportOutcome.Submit.valueOf(done.said("outcome")),
                        done.words(),
                        done.figures(),
                        done.text("reason")));
    }

    @Bean
    TaskHandler checkReportTask(CheckReport check) {
        return tasks.of(
                "check",
                report -> Map.of("outcome", "ACCEPT"),
                done -> check.handle(
                        done.taskId(),
                        done.report(),
                        ReportOutcome.Check.valueOf(done.said("outcome")),
                        done.text("reason")));
    }

    @Bean
    TaskHandler urgeReportTask(UrgeReport urge) {
        return tasks.of(
                "urge",
                report -> TaskHandler.toChoose(Map.of("note", "Đã nhắc trưởng đơn vị nộp báo cáo trong ngày."), "note"),
                done -> urge.handle(done.taskId(), done.report(), done.said("note")));
    }

    private Map<String, Object> submission(UnitReportId report) {
        Map<String, Object> data = new LinkedHashMap<>(facts.filled(report));
        data.put("outcome", "SUBMIT");
        return data;
    }
}
