package vn.dunghen.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The engine's waiting jobs, as the clock control needs them. */
public interface DueWork {

    /** The job due first at or before {@code upTo} that may still be tried. */
    Optional<Job> next(Instant upTo);

    /** Stops the background executor while the clock moves. */
    void suspend();

    void resume();

    /** Sets the engine's own clock to real time plus {@code offset}. */
    void follow(Duration offset);

    /** One waiting job. */
    interface Job {

        /** When it is due. */
        Instant at();

        /** A word for the log, without personal data. */
        String what();

        void run();
    }
}
