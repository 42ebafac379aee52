package vn.dunghen.report;

import vn.dunghen.kernel.Subject;

/** The identity of what one unit owes to one campaign. */
public record UnitReportId(String value) {

    public static final String TYPE = "unit-report";

    public Subject subject() {
        return new Subject(TYPE, value);
    }

    public static UnitReportId of(Subject subject) {
        if (!TYPE.equals(subject.type())) {
            throw new IllegalArgumentException("not a unit-report: " + subject);
        }
        return new UnitReportId(subject.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
