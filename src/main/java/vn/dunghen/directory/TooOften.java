package vn.dunghen.directory;

import java.time.Duration;

/** Somebody has tried often enough for a while: the answer is 429 and says when to come back. */
public class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooOften(String what, Duration wait) {
        super("too often: " + what);
        seconds = Math.max(1, wait.toSeconds() + 1);
    }

    /** How long to wait, in whole seconds, at least one. */
    public long seconds() {
        return seconds;
    }
}
