package vn.dunghen.feedback;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** A limit was set anew; what was promised before keeps its date. */
public record FeedbackLimitChanged(String limit, Map<String, String> facts) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("feedback-limit", limit);
    }

    @Override
    public String action() {
        return "feedbackLimit.changed";
    }
}
