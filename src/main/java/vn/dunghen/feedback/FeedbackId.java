package vn.dunghen.feedback;

import java.util.UUID;
import vn.dunghen.kernel.Subject;

/** The identity of one piece of feedback. */
public record FeedbackId(String value) {

    public static final String TYPE = "feedback";

    public static FeedbackId next() {
        return new FeedbackId(UUID.randomUUID().toString());
    }

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static FeedbackId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not feedback: " + subject);
        }
        return new FeedbackId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
