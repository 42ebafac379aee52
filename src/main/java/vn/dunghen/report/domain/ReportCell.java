package vn.dunghen.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.report.CellOrigin;

/**
 * One figure of one version.
 *
 * @param amount null when the system has nothing to count
 * @param estimated whether its window had not closed when it was taken
 * @param note what the unit says of it: the paper that shows it, or why it differs
 * @param rowsAt address of the rows it was counted from, or nothing
 */
@Embeddable
public record ReportCell(
        String agency,
        String code,
        String name,
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) CellOrigin origin,
        @Nullable BigDecimal amount,
        boolean estimated,
        @Nullable String note,
        @Column(name = "rows_at") @Nullable String rowsAt) {

    /** Whether it says another number than a cell before it. */
    public boolean differsFrom(ReportCell before) {
        return amount == null
                ? before.amount() != null
                : before.amount() == null || amount.compareTo(before.amount()) != 0;
    }
}
