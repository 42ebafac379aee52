package vn.dunghen.feedback;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that happened to feedback. @param action {@code feedback.<pastCamel>} */
public record FeedbackEvent(FeedbackId feedback, String action, Map<String, String> facts) implements DomainEvent {

    @Override
    public Subject subject() {
        return feedback.subject();
    }
}
