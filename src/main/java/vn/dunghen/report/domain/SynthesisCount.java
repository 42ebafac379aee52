package vn.dunghen.report.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign says at one moment: summed figures, the units' cells they come from, and how each unit stands.
 *
 * @param previous id of the campaign the figures are compared with; null when there is none
 */
public record SynthesisCount(
        Instant at,
        List<SynthesisFigure> figures,
        List<SynthesisCell> cells,
        List<SynthesisUnit> units,
        List<SynthesisTable> tables,
        @Nullable String previous) {

    public SynthesisCount {
        figures = List.copyOf(figures);
        cells = List.copyOf(cells);
        units = List.copyOf(units);
        tables = List.copyOf(tables);
    }
}
