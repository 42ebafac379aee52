package vn.dunghen.feedback;

/** The answers the gateways of feedback-handling.bpmn know. */
public final class FeedbackOutcome {

    private FeedbackOutcome() {}

    /** What becomes of it. */
    public enum Classify {
        HANDLE,
        FORWARD,
        REJECT,
        /** It complains about the one who classifies: the director decides. */
        ESCALATE
    }

    public enum Assign {
        ACCEPT,
        REFUSE
    }

    public enum Agree {
        APPROVE,
        RETURN
    }

    /** Where a draft goes after its unit head: to the clerk, up to the director, or back. */
    public enum Route {
        ISSUE,
        DIRECTOR,
        RETURN
    }

    public enum Sign {
        SIGN,
        RETURN
    }

    /** What the letter that goes out does. */
    public enum Letter {
        ANSWER,
        FORWARD
    }
}
