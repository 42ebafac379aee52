package vn.dunghen.report;

/** What is said of a unit's report at its steps. */
public final class ReportOutcome {

    private ReportOutcome() {}

    /** What the head of the unit says. */
    public enum Submit {
        SUBMIT,
        RETURN
    }

    /** What the office says. */
    public enum Check {
        ACCEPT,
        RETURN
    }

    /** What the director or a deputy says of the department's report. */
    public enum Approve {
        APPROVE,
        RETURN
    }

    /** What the signer says. */
    public enum Sign {
        SIGN,
        RETURN
    }
}
