package vn.dunghen.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * Rows of our own that wait for work outside the click that wrote them: letters to send, papers to sign, payments to ask
 * about. One bean a kind; each is worked off beside the others, so that a slow one holds up nobody, and in due order when the
 * clock is moved.
 */
public interface Backlog {

    /** A word for the log, e.g. {@code outbox}. */
    String name();

    /**
     * The row that is due first at or before {@code upTo}. Another node may be faster: whoever runs the job takes the row under
     * a lock and does nothing when it is gone. A run that ends leaves its row done or due at a later moment, also when what it
     * tried has failed; the same row is never due again at the same moment.
     */
    Optional<DueWork.Job> next(Instant upTo);
}
