package vn.dunghen.report;

import vn.dunghen.kernel.Subject;

/** The identity of a regime as it stands from one day on. */
public record RegimeId(String value) {

    public static final String TYPE = "report-regime";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static RegimeId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not a report-regime: " + subject);
        }
        return new RegimeId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
