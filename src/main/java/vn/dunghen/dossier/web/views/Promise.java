package vn.dunghen.dossier.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The promise of a dossier.
 *
 * @param title e.g. "Hẹn trả thứ Tư 25/11/2026"
 * @param sentence who holds it and what comes next
 * @param rows first promise, original promise, limit of the law
 */
public record Promise(Leaf leaf, String title, DueTag due, String sentence, List<Row> rows) {

    /** The promised day as a leaf of a calendar; @param lunar empty when unknown. */
    public record Leaf(String month, String day, String weekday, String lunar) {}

    /** @param note said in secondary ink, may be empty; @param due lateness against that day, if it counts */
    public record Row(String label, String date, String note, @Nullable DueTag due) {}
}
