package vn.dunghen.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.VersionKind;

/**
 * What one unit gave to one figure.
 *
 * @param unit its code, or {@code *} for the whole department
 * @param report code of the unit's report; empty for the whole department
 * @param number of the version it was taken from
 * @param rowsAt address of the rows it was counted from, or nothing
 */
@Embeddable
public record SynthesisCell(
        String agency,
        String code,
        String unit,
        @Column(name = "report_code") String report,
        int number,
        @Enumerated(EnumType.STRING) VersionKind kind,
        @Enumerated(EnumType.STRING) CellOrigin origin,
        @Nullable BigDecimal amount,
        boolean estimated,
        @Nullable String note,
        @Column(name = "rows_at") @Nullable String rowsAt) {

    public static SynthesisCell of(UnitReport report, UnitReportVersion version, ReportCell cell) {
        return new SynthesisCell(
                cell.agency(),
                cell.code(),
                report.unit(),
                report.code(),
                version.number(),
                version.kind(),
                cell.origin(),
                cell.amount(),
                cell.estimated(),
                cell.note(),
                cell.rowsAt());
    }

    /** What the system counted for the whole department, which no unit hands in. */
    public static SynthesisCell whole(
            AskedFigure figure, @Nullable BigDecimal amount, boolean estimated, @Nullable String rowsAt) {
        return new SynthesisCell(
                figure.agency(),
                figure.code(),
                AskedFigure.WHOLE,
                "",
                0,
                VersionKind.FIRST,
                CellOrigin.SYSTEM,
                amount,
                estimated,
                null,
                rowsAt);
    }

    /**
     * What the system counted for a unit none of whose versions counts: its work is the department's, whether or not it reported.
     *
     * @param report code of its report; empty when it was asked for none
     */
    public static SynthesisCell counted(
            AskedFigure figure,
            String unit,
            String report,
            @Nullable BigDecimal amount,
            boolean estimated,
            @Nullable String rowsAt) {
        return new SynthesisCell(
                figure.agency(),
                figure.code(),
                unit,
                report,
                0,
                VersionKind.FIRST,
                CellOrigin.SYSTEM,
                amount,
                estimated,
                null,
                rowsAt);
    }

    /** Whether the system counted it for a unit that has handed in nothing that counts. */
    public boolean counted() {
        return number == 0 && !whole();
    }

    /** Whether it was counted for the whole department. */
    public boolean whole() {
        return AskedFigure.WHOLE.equals(unit);
    }

    /** Whether another reading took another number. */
    public boolean differsFrom(@Nullable SynthesisCell other) {
        if (amount == null || other == null || other.amount() == null) {
            return amount != null || other != null && other.amount() != null;
        }
        return amount.compareTo(other.amount()) != 0;
    }
}
