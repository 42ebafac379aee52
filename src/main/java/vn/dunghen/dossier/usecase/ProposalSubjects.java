package vn.dunghen.dossier.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.dossier.ProposalId;
import vn.dunghen.kernel.Subject;

/** Lets the trail be searched and read by the codes of proposals to change the catalogue. */
@Component
class ProposalSubjects implements SubjectCodes {

    private final JdbcClient jdbc;

    ProposalSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return jdbc.sql("select id from procedure_proposal where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(id -> new Subject(ProposalId.TYPE, id));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        return SubjectQueries.codes(jdbc, "select id, code from procedure_proposal", ProposalId.TYPE, subjects);
    }
}
