package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.ReportText;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReportVersion;
import vn.dunghen.report.domain.UnitReports;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the task forms must know of a unit's report. */
@Component
@Transactional(readOnly = true)
public class ReportTaskFacts {

    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportCells cells;
    private final ReportLimits limits;
    private final ReportStaff staff;
    private final Clock clock;

    ReportTaskFacts(
            UnitReports reports,
            ReportAccess access,
            ReportCells cells,
            ReportLimits limits,
            ReportStaff staff,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.cells = cells;
        this.limits = limits;
        this.staff = staff;
        this.clock = clock;
    }

    public TaskHandler.SubjectLine describe(UnitReportId id) {
        UnitReport report = find(id);
        return new TaskHandler.SubjectLine(
                report.code(), access.campaignOf(report).name() + " – " + staff.nameOf(report.unit()), null);
    }

    /** The unit's own steps are due with the report, those of the office after their own time. */
    public TaskHandler.Deadline due(String task, UnitReportId id, Instant openedAt) {
        boolean own = task.equals("fill") || task.equals("submit");
        return new TaskHandler.Deadline(own ? find(id).currentDueAt() : limits.due(task, openedAt), false);
    }

    /** Figures as they are now, words as written last, else said by the figures. */
    public Map<String, Object> filled(UnitReportId id) {
        UnitReport report = find(id);
        List<ReportCell> now = cells.now(access.campaignOf(report), report, clock.instant());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("figures", now.stream().map(ReportTaskFacts::row).toList());
        ReportText text = report.versions().stream()
                .reduce((first, second) -> second)
                .map(UnitReportVersion::text)
                .orElseGet(() -> new ReportText(inWords(now), null, null));
        data.put("results", text.results());
        if (text.difficulties() != null) {
            data.put("difficulties", text.difficulties());
        }
        if (text.proposals() != null) {
            data.put("proposals", text.proposals());
        }
        return data;
    }

    private static Map<String, Object> row(ReportCell cell) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", cell.code());
        row.put("name", cell.name());
        row.put("origin", cell.origin() == CellOrigin.SYSTEM ? "Hệ thống đếm" : "Đơn vị nhập");
        if (cell.amount() != null) {
            row.put("value", cell.amount());
        }
        row.put("counted", cell.origin() == CellOrigin.SYSTEM);
        row.put("estimated", cell.estimated());
        if (cell.note() != null) {
            row.put("note", cell.note());
        }
        return row;
    }

    private static String inWords(List<ReportCell> cells) {
        List<String> counted = new ArrayList<>();
        cells.stream()
                .filter(cell -> cell.amount() != null)
                .forEach(cell -> counted.add("- " + cell.name() + ": " + FigureText.say(cell.amount()) + "."));
        return counted.isEmpty()
                ? "Đơn vị đã thực hiện nhiệm vụ được giao trong kỳ."
                : "Kết quả trong kỳ:\n" + counted.stream().collect(Collectors.joining("\n"));
    }

    private UnitReport find(UnitReportId id) {
        return reports.find(id).orElseThrow(() -> RuleViolation.notFound("report.unknown"));
    }
}
