package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.ReportText;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReportVersion;
import vn.dunghen.report.domain.UnitReports;

/** Đính chính báo cáo đã nhận: the head of the unit sends a new version to the office; the older one stays. */
@UseCase
public class CorrectReport {

    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportCells cells;
    private final ReportStaff staff;
    private final UnitReporting process;
    private final Actors actors;
    private final Clock clock;

    CorrectReport(
            UnitReports reports,
            ReportAccess access,
            ReportCells cells,
            ReportStaff staff,
            UnitReporting process,
            Actors actors,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.cells = cells;
        this.staff = staff;
        this.process = process;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What is corrected; what is left out stays as it was accepted.
     *
     * @param figures only those that the unit gives; the system's are counted anew
     */
    public record Correction(
            @Nullable String reason,
            @Nullable String results,
            @Nullable String difficulties,
            @Nullable String proposals,
            List<PostedCell> figures) {}

    public void handle(UnitReportId id, Correction correction) {
        UnitReport report = access.lock(id);
        access.require(report, "correct");
        UnitReportVersion accepted =
                report.accepted().orElseThrow(() -> RuleViolation.conflict("report.notIn.ACCEPTED", report.code()));
        Campaign campaign = access.campaignOf(report);
        Instant now = clock.instant();
        ReportText old = accepted.text();
        ReportText text = new ReportText(
                or(correction.results(), old.results()),
                orNull(correction.difficulties(), old.difficulties()),
                orNull(correction.proposals(), old.proposals()));
        List<ReportCell> fresh = cells.read(campaign, report, merged(accepted, correction.figures()), now);
        report.correct(text, fresh, correction.reason(), actors.current(), now);
        reports.save(report);
        process.corrected(report.id(), report.unit(), staff.hasOfficer(report.unit()));
    }

    /** Given figures as accepted with the correction laid over them. */
    private static List<PostedCell> merged(UnitReportVersion accepted, List<PostedCell> corrected) {
        Map<String, PostedCell> changed = new HashMap<>();
        corrected.forEach(one -> changed.put(one.code(), one));
        List<PostedCell> all = new ArrayList<>();
        for (ReportCell cell : accepted.cells()) {
            PostedCell change = changed.remove(cell.code());
            if (change != null) {
                all.add(change);
            } else if (cell.origin() == CellOrigin.GIVEN) {
                all.add(new PostedCell(cell.code(), cell.amount(), cell.estimated(), cell.note()));
            }
        }
        if (!changed.isEmpty()) {
            throw new InvalidInput("figures", "Báo cáo không có chỉ tiêu " + String.join(", ", changed.keySet()) + ".");
        }
        return all;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private static @Nullable String orNull(@Nullable String text, @Nullable String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
