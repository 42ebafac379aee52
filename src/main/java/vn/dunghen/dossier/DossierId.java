package vn.dunghen.dossier;

import vn.dunghen.kernel.Subject;

/** The identity of a dossier: opaque, at most 36 characters; people use its code. */
public record DossierId(String value) {

    public static final String TYPE = "dossier";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static DossierId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not a dossier: " + subject);
        }
        return new DossierId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
