package vn.dunghen.plan.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.AssignmentId;

/** Lets the trail be searched and read by the codes of assignments. */
@Component
class AssignmentSubjects implements SubjectCodes {

    private final JdbcClient jdbc;

    AssignmentSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return jdbc.sql("select id from plan_assignment where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(id -> new Subject(AssignmentId.TYPE, id));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        return SubjectQueries.codes(jdbc, "select id, code from plan_assignment", AssignmentId.TYPE, subjects);
    }
}
