package vn.dunghen.report.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.ReportTimeliness;

/**
 * A unit's report as a figure sees it.
 *
 * @param name of the collection
 * @param dueAt the date it is judged by
 * @param submittedAt when it was first handed in, by the moment of the figure
 */
public record ReportFact(
        String code,
        String name,
        String unit,
        Instant dueAt,
        @Nullable Instant submittedAt,
        ReportTimeliness timeliness) {}
