package vn.dunghen.plan;

import vn.dunghen.kernel.Subject;

/** The identity of an assignment: one row of a plan as one unit's work. */
public record AssignmentId(String value) {

    public static final String TYPE = "assignment";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static AssignmentId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not an assignment: " + subject);
        }
        return new AssignmentId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
