package vn.dunghen.report.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.usecase.ReportTaskFacts;
import vn.dunghen.workflow.TaskHandler;

/** One kind of task of unit-report: what it shows, when it is due, and the verb it carries out. */
record ReportTask(
        String task,
        ReportTaskFacts facts,
        Function<UnitReportId, Map<String, Object>> answer,
        Consumer<ReportAnswers> verb)
        implements TaskHandler {

    @Override
    public String kind() {
        return "unit-report/" + task;
    }

    @Override
    public SubjectLine describe(Subject subject) {
        return facts.describe(UnitReportId.of(subject));
    }

    @Override
    public Deadline due(Subject subject, Instant openedAt) {
        return facts.due(task, UnitReportId.of(subject), openedAt);
    }

    @Override
    public Map<String, Object> data(Subject subject) {
        return answer.apply(UnitReportId.of(subject));
    }

    @Override
    public void complete(Completion completion) {
        verb.accept(new ReportAnswers(completion));
    }
}
