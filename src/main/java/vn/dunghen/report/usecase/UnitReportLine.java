package vn.dunghen.report.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.UnitReportState;

/**
 * A line of a list of units' reports, and a cell of the matrix.
 *
 * @param dueAt the date it is judged by
 * @param currentDueAt the date the unit works towards now
 * @param timeliness computed at the moment of reading
 * @param lateDays working days after the due day at which it was first handed in, or by which it is late already
 * @param accepted number of the version that counts, or nothing
 */
public record UnitReportLine(
        String id,
        String code,
        String campaign,
        String name,
        String unit,
        UnitReportState state,
        Instant dueAt,
        Instant currentDueAt,
        @Nullable Instant firstSubmittedAt,
        ReportTimeliness timeliness,
        int lateDays,
        int returns,
        int escalations,
        @Nullable Integer accepted) {

    /** Whether the office has given it back and it has not been handed in again. */
    public boolean givenBack() {
        return returns > 0 && state.owed() && firstSubmittedAt != null && accepted == null;
    }
}
