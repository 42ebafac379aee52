package vn.dunghen.dossier.usecase.figures;

import java.time.Instant;
import java.util.List;

/**
 * The table of figures of a period (Biểu II.06a).
 *
 * @param asOf the moment as of which it speaks: the end of the period, or when it was asked
 * @param rows one for each key that has a figure, in order
 * @param total of the whole period; for rows by month not their sum, since a dossier lives in several months
 */
public record FigureTable(Period period, FigureGroup by, Instant asOf, List<Row> rows, Figures total) {

    /** @param key what the list behind it is asked by; empty where unit or officer is not known yet */
    public record Row(String key, String label, Figures figures) {}
}
