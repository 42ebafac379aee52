package vn.dunghen.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days to decide, as a person wrote them and before anything is checked.
 *
 * @param basis number and date of the document that decides
 * @param days one row a day, e.g. a day swapped off and the Saturday worked in exchange
 */
public record DayProposal(@Nullable String basis, List<Row> days) {

    /**
     * One day.
     *
     * @param path what to put before the field's name in an error, e.g. {@code days[0].}
     * @param date ISO 8601 or dd/mm/yyyy
     * @param kind a {@link DayKind}
     * @param name how people call it; only a holiday must have one
     */
    public record Row(String path, @Nullable String date, @Nullable String kind, @Nullable String name) {}
}
