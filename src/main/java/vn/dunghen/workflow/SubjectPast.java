package vn.dunghen.workflow;

import java.time.Instant;
import java.util.List;
import vn.dunghen.kernel.Subject;

/** What a business module tells of its subject as it was at a moment; found by injection, shown where history is replayed. */
public interface SubjectPast {

    /** The kind of subject it knows, e.g. {@code dossier}. */
    String subjectType();

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND when there is no such subject or the person may not see it */
    Past at(Subject subject, Instant moment);

    /**
     * A subject at a moment.
     *
     * @param dates heading of the dates, e.g. "Ngày hẹn lúc đó"
     * @param facts the dates that held then
     * @param changes what had changed them by then, the oldest first
     */
    record Past(String dates, List<SubjectPanel.Fact> facts, List<SubjectPanel.Fact> changes) {}
}
