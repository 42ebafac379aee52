package vn.dunghen.plan;

/** What is said of a plan at each of its steps. */
public final class PlanOutcome {

    private PlanOutcome() {}

    /** What the drafter says of the draft. */
    public enum Draft {
        OPINIONS,
        SUBMIT,
        WITHDRAW
    }

    /** What a unit says of the draft. */
    public enum Opinion {
        AGREE,
        COMMENT,
        /** Nothing by its date: counts as agreement. */
        SILENT
    }

    /** What the drafter says once the opinions are answered. */
    public enum Consolidate {
        SUBMIT,
        WITHDRAW
    }

    /** What the office says of the form. */
    public enum Check {
        PASS,
        RETURN
    }

    /** What the director says of the draft, and later of the evaluation. */
    public enum Approve {
        APPROVE,
        RETURN,
        REJECT
    }

    /** What the records clerk says before a number is given. */
    public enum Number {
        NUMBER,
        RETURN
    }

    /** What the director says before the paper. */
    public enum Sign {
        SIGN,
        RETURN
    }

    /** How a row came out. */
    public enum Result {
        REACHED,
        PARTLY,
        NOT_REACHED
    }
}
