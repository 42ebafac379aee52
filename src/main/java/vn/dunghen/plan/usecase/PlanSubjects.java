package vn.dunghen.plan.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.kernel.Subject;
import vn.dunghen.plan.PlanId;

/** Lets the trail be searched and read by the codes and numbers of plans. */
@Component
class PlanSubjects implements SubjectCodes {

    private final JdbcClient jdbc;

    PlanSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return jdbc.sql("select id from plan where code = ? or document_number = ? order by drafted_at desc limit 1")
                .params(code, code)
                .query(String.class)
                .optional()
                .map(id -> new Subject(PlanId.TYPE, id));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        return SubjectQueries.codes(
                jdbc, "select id, coalesce(document_number, code) from plan", PlanId.TYPE, subjects);
    }
}
