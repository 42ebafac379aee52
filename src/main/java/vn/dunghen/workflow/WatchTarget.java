package vn.dunghen.workflow;

import java.time.Instant;
import java.util.Optional;
import vn.dunghen.kernel.Subject;

/** Something with a clock that {@code deadline-watch} follows; implemented by the module that owns the clock. */
public interface WatchTarget {

    /** The ladder it climbs, e.g. {@code dossier}. */
    String kind();

    /** The clock as it stands; empty when nothing is left to be reminded of. */
    Optional<Watch> watch(Subject subject);

    /**
     * The moment at which a rung is due.
     *
     * @param byLadder what the ladder's offset in working days gives
     * @return empty when this rung does not apply to this subject
     */
    default Optional<Instant> moment(Subject subject, Watch watch, Rung rung, Instant byLadder) {
        return Optional.of(byLadder);
    }

    /** Tells the people of the rung and answers what the diagram must do. Called once for each (promise, rung). */
    Rung.Act act(Subject subject, Watch watch, Rung rung);

    /**
     * A clock at one moment.
     *
     * @param promise number of the promise, grows when the date moves; a rung fires once for each
     * @param startedAt when the clock began to run
     * @param dueAt the promised moment
     */
    record Watch(int promise, Instant startedAt, Instant dueAt) {}
}
