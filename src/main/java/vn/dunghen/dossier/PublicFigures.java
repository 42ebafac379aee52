package vn.dunghen.dossier;

import java.time.LocalDate;
import java.util.List;

/** Figures of dossiers for everybody: those of the national table, as counted, never rounded and never raised. */
public interface PublicFigures {

    /**
     * What happened in some days.
     *
     * @param received with those carried over
     * @param owed broken promises without an apology
     */
    record Counts(
            long received,
            long carriedOver,
            long resolved,
            long early,
            long onTime,
            long late,
            long pending,
            long pendingLate,
            long apologisedInTime,
            long apologisedLate,
            long notApologised,
            long owed) {}

    /** One field of work. */
    record Field(String code, String name, Counts counts) {}

    /** @param fields those with any figure, by name */
    record Table(List<Field> fields, Counts total) {}

    /** @param to last day, itself included */
    Table byField(LocalDate from, LocalDate to);
}
