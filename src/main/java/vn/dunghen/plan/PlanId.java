package vn.dunghen.plan;

import vn.dunghen.kernel.Subject;

/** The identity of a plan; people use its number once it has one, its title before. */
public record PlanId(String value) {

    public static final String TYPE = "plan";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static PlanId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not a plan: " + subject);
        }
        return new PlanId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
