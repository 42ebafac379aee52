package vn.dunghen.workflow;

import java.time.LocalDate;
import java.util.List;

/**
 * One rung of a ladder.
 *
 * @param kind the ladder, e.g. {@code dossier}
 * @param code its stable code, e.g. {@code EXPIRED}
 * @param effectiveFrom first day on which this row is in force
 * @param offsetDays working days from the due day; negative before, 0 at the due moment itself, −60 to 60
 * @param act what it asks of the diagram
 * @param who who is told, in order
 * @param name Vietnamese words for people
 * @param active whether it is in use
 */
public record Rung(
        String kind,
        String code,
        LocalDate effectiveFrom,
        int offsetDays,
        Act act,
        List<Recipient> who,
        String name,
        boolean active) {

    /** What a rung asks of the diagram. */
    public enum Act {
        NOTICE,
        DUE_SOON,
        EXPIRED
    }

    /** People up the real chain. */
    public enum Recipient {
        OFFICER,
        UNIT_HEAD,
        CHIEF_OF_OFFICE,
        DEPUTY_DIRECTOR,
        DIRECTOR,
        DESK
    }
}
