package vn.dunghen.dossier;

/** What is said of a proposal at each of its steps. */
public final class ProposalOutcome {

    private ProposalOutcome() {}

    /** What the proposer says. */
    public enum Draft {
        SUBMIT,
        WITHDRAW
    }

    /** What the office says. */
    public enum Check {
        PASS,
        RETURN
    }

    /** What the director says. */
    public enum Approve {
        APPROVE,
        RETURN,
        REJECT
    }

    /** What the records clerk says. */
    public enum Number {
        NUMBER,
        RETURN
    }
}
