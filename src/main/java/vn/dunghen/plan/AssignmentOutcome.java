package vn.dunghen.plan;

/** What the offices decide about an assignment. */
public final class AssignmentOutcome {

    private AssignmentOutcome() {}

    /** The lead unit about work offered to it. */
    public enum Accept {
        ACCEPT,
        REFUSE
    }

    /** The chief of office about work a unit has refused. */
    public enum Reassign {
        /** Another unit leads it. */
        MOVE,
        /** The unit leads it all the same and cannot refuse again. */
        KEEP
    }

    /** The monitoring unit about a reported result. */
    public enum Verify {
        ACCEPT,
        RETURN
    }

    /** About a request for more time. */
    public enum Extension {
        GRANT,
        REFUSE,
        /** The chief of office leaves it to the director. */
        FORWARD
    }
}
