package vn.dunghen.dossier.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.kernel.Subject;

/** Lets the trail be searched and read by the quarters of liability reviews, e.g. {@code 2026-Q1}. */
@Component
class LiabilitySubjects implements SubjectCodes {

    private final JdbcClient jdbc;
    private final Directory directory;

    LiabilitySubjects(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return jdbc.sql("select id from liability_review where agency = ? and period = ?")
                .params(directory.agency().code(), code)
                .query(String.class)
                .optional()
                .map(id -> new Subject(LiabilityReviewId.TYPE, id));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        return SubjectQueries.codes(jdbc, "select id, period from liability_review", LiabilityReviewId.TYPE, subjects);
    }
}
