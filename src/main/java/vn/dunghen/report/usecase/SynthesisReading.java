package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.CountedTable;
import vn.dunghen.report.VersionKind;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCell;
import vn.dunghen.report.domain.SynthesisCount;
import vn.dunghen.report.domain.SynthesisFigure;

/**
 * The department's report as a reader sees it: what it says, where its figures come from, and what has changed since.
 *
 * @param previous code of the campaign it is compared with; null when there is none
 * @param onTime whether it was sent by its date; null while it has not been sent
 * @param mayWrite whether the person signed in may write in it now
 */
public record SynthesisReading(
        Campaign campaign,
        Synthesis synthesis,
        String recipient,
        @Nullable String via,
        @Nullable String previous,
        List<Part> parts,
        List<Figure> figures,
        List<CountedTable> tables,
        @Nullable Boolean onTime,
        boolean mayWrite) {

    /**
     * A part of the text.
     *
     * @param body with codes in its places
     * @param text the same with names, as an editor writes it
     * @param lines the same with figures
     */
    public record Part(
            int position, int depth, String number, String heading, String body, String text, List<Line> lines) {}

    /** @param bullet whether it stands in a list */
    public record Line(boolean bullet, List<Piece> pieces) {}

    /** @param code of the figure it is; null for words */
    public record Piece(String text, @Nullable String code) {}

    /**
     * A figure with the units' cells it was summed from.
     *
     * @param said the number as a table writes it
     * @param now what it is at this moment, where that differs from what the report says
     * @param changes what units have changed since the figures were taken
     */
    public record Figure(
            SynthesisFigure figure,
            String said,
            String previous,
            String change,
            List<Cell> cells,
            @Nullable BigDecimal now,
            @Nullable String nowSaid,
            List<Change> changes) {

        public boolean late() {
            return cells.stream().anyMatch(Cell::late);
        }

        public boolean corrected() {
            return cells.stream().anyMatch(one -> one.cell().kind() == VersionKind.CORRECTION);
        }
    }

    /** @param late whether the unit had handed in its report after the due moment */
    public record Cell(SynthesisCell cell, String unitName, String said, boolean late) {}

    /**
     * A unit's cell that says something else now.
     *
     * @param from what the report says; null for no number
     * @param number of the version it says now
     * @param kind why that version was made
     * @param by sign-in name of who handed that version in
     * @param at when it was accepted
     */
    public record Change(
            String unit,
            String unitName,
            String report,
            @Nullable BigDecimal from,
            String fromSaid,
            @Nullable BigDecimal to,
            String toSaid,
            int number,
            VersionKind kind,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reason) {}

    /** What the report was written from. */
    static SynthesisCount counted(Synthesis one) {
        return new SynthesisCount(
                one.takenAt(), one.figures(), one.cells(), one.units(), one.tables(), one.previousCampaign());
    }
}
