package vn.dunghen.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.VersionKind;

/**
 * How a unit stood when the figures were taken.
 *
 * @param report code of its report
 * @param number of the version that counts; null when none does
 */
@Embeddable
public record SynthesisUnit(
        String agency,
        String unit,
        String name,
        @Column(name = "report_code") String report,
        @Enumerated(EnumType.STRING) UnitReportState state,
        @Enumerated(EnumType.STRING) ReportTimeliness timeliness,
        @Nullable Integer number,
        @Nullable @Enumerated(EnumType.STRING) VersionKind kind) {

    /** The collection closed after its date and it had handed in nothing. */
    public boolean missing() {
        return state == UnitReportState.NOT_REPORTED && !closedEarly();
    }

    /** The office ended the collection before its date, and it had handed in nothing yet. */
    public boolean closedEarly() {
        return timeliness == ReportTimeliness.CLOSED_EARLY;
    }

    public boolean late() {
        return timeliness == ReportTimeliness.LATE;
    }

    public boolean excused() {
        return state == UnitReportState.EXCUSED;
    }

    /** Something of it is on its way, but none of its versions counts. */
    public boolean open() {
        return number == null && !missing() && !closedEarly() && !excused();
    }

    public boolean corrected() {
        return kind == VersionKind.CORRECTION;
    }
}
