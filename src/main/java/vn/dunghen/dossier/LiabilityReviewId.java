package vn.dunghen.dossier;

import vn.dunghen.kernel.Subject;

/** The identity of a quarter's liability review. */
public record LiabilityReviewId(String value) {

    public static final String TYPE = "liability-review";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static LiabilityReviewId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not a liability review: " + subject);
        }
        return new LiabilityReviewId(subject.id());
    }
}
