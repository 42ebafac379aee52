package vn.dunghen.feedback.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.kernel.Subject;

/** Lets the trail be searched and read by the codes of feedback. */
@Component
class FeedbackSubjects implements SubjectCodes {

    private final JdbcClient jdbc;

    FeedbackSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return jdbc.sql("select id from feedback_case where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(id -> new Subject(FeedbackId.TYPE, id));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        return SubjectQueries.codes(jdbc, "select id, code from feedback_case", FeedbackId.TYPE, subjects);
    }
}
