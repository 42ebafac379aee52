package vn.dunghen.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What waits for its moment, the engine's jobs or our own rows, as the clock control needs it. */
public interface DueWork {

    /** The job due first at or before {@code upTo} that may still be tried. */
    Optional<Job> next(Instant upTo);

    /** Stops what works in the background while the clock moves; called by the thread that resumes it. */
    void suspend();

    void resume();

    /** Sets a clock of its own, if it has one, to real time plus {@code offset}. */
    void follow(Duration offset);

    /** One waiting job. */
    interface Job {

        /** When it is due. */
        Instant at();

        /** A word for the log, without personal data. */
        String what();

        void run();

        /** A job that does this. */
        static Job of(Instant at, String what, Runnable work) {
            return new Plain(at, what, work);
        }
    }

    /** A job made of its parts. */
    record Plain(Instant at, String what, Runnable work) implements Job {

        @Override
        public void run() {
            work.run();
        }
    }
}
