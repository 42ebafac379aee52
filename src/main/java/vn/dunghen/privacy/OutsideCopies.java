package vn.dunghen.privacy;

import java.time.Instant;
import java.util.List;
import vn.dunghen.kernel.Subject;

/** Tells which other systems were given, or gave, data of a subject; found by injection. */
public interface OutsideCopies {

    /** Oldest first. */
    List<Copy> of(Subject subject);

    /**
     * One message to or from another system.
     *
     * @param what a sentence without personal data
     * @param to who was given personal data; empty when none went out
     * @param wiped whether its content has been wiped since
     */
    record Copy(Instant at, String what, String to, boolean wiped) {}
}
