package vn.dunghen.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.directory.PolicyThings;
import vn.dunghen.kernel.Subject;

/** Lets the trail find requests by their codes, and the explainer of the policy look at them. */
@Component
class RequestSubjects implements SubjectCodes, PolicyThings {

    private final JdbcClient jdbc;
    private final DataRequests requests;

    RequestSubjects(JdbcClient jdbc, DataRequests requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return jdbc.sql("select id from privacy_request where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(id -> new Subject(DataRequest.TYPE, id));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        return SubjectQueries.codes(jdbc, "select id, code from privacy_request", DataRequest.TYPE, subjects);
    }

    @Override
    public Optional<Thing> thing(Subject subject) {
        return subject.type().equals(DataRequest.TYPE)
                ? requests.findById(subject.id()).map(request -> Thing.of(request.resource()))
                : Optional.empty();
    }
}
