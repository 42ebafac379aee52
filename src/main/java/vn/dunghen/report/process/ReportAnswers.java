package vn.dunghen.report.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.ReportText;
import vn.dunghen.report.usecase.PostedCell;
import vn.dunghen.workflow.TaskHandler;

/** The validated answers of a task of unit-report, read by their meaning. */
record ReportAnswers(TaskHandler.Completion done) {

    String taskId() {
        return done.taskId();
    }

    UnitReportId report() {
        return UnitReportId.of(done.subject());
    }

    @Nullable String text(String key) {
        return (String) done.answers().get(key);
    }

    String said(String key) {
        return String.valueOf(done.answers().get(key));
    }

    ReportText words() {
        String results = text("results");
        return new ReportText(results == null ? "" : results, text("difficulties"), text("proposals"));
    }

    List<PostedCell> figures() {
        List<PostedCell> cells = new ArrayList<>();
        if (done.answers().get("figures") instanceof List<?> rows) {
            for (Object row : rows) {
                if (row instanceof Map<?, ?> cell) {
                    cells.add(new PostedCell(
                            String.valueOf(cell.get("code")),
                            cell.get("value") instanceof Number number ? new BigDecimal(number.toString()) : null,
                            Boolean.TRUE.equals(cell.get("estimated")),
                            (String) cell.get("note")));
                }
            }
        }
        return cells;
    }
}
