package vn.dunghen.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom, for which work and how long.
 *
 * @param id its identity, {@code ""} before it is stored
 * @param absent sign-in name of the absent colleague
 * @param substitute sign-in name of who acts
 * @param work empty for all work, else how the task kinds begin, e.g. {@code dossier-handling} or {@code dossier-handling/sign}
 * @param from first moment
 * @param to last moment
 * @param form how the substitute signs; only when the absent person signs for the department
 * @param reason why, at most 500 characters
 */
public record StandIn(
        String id,
        String absent,
        String substitute,
        String work,
        Instant from,
        Instant to,
        @Nullable SigningForm form,
        String reason) {

    public boolean covers(String kind) {
        return work.isEmpty() || kind.equals(work) || kind.startsWith(work + "/");
    }

    boolean overlaps(StandIn other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean sharesWorkWith(StandIn other) {
        return covers(other.work) || other.covers(work);
    }
}
