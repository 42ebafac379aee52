package vn.dunghen.report.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.RegimeId;
import vn.dunghen.report.UnitReportId;

/** Lets the trail be searched and read by the codes of campaigns, units' reports and regimes. */
@Component
class ReportSubjects implements SubjectCodes {

    private final JdbcClient jdbc;

    ReportSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return id("select id from report_campaign where code = ?", code)
                .map(id -> new Subject(CampaignId.TYPE, id))
                .or(() -> id("select id from unit_report where code = ?", code)
                        .map(id -> new Subject(UnitReportId.TYPE, id)))
                .or(() -> id("select id from report_regime where code = ? order by effective_from desc limit 1", code)
                        .map(id -> new Subject(RegimeId.TYPE, id)));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        Map<Subject, String> codes = new HashMap<>();
        codes.putAll(SubjectQueries.codes(jdbc, "select id, code from report_campaign", CampaignId.TYPE, subjects));
        codes.putAll(SubjectQueries.codes(jdbc, "select id, code from unit_report", UnitReportId.TYPE, subjects));
        codes.putAll(SubjectQueries.codes(jdbc, "select id, code from report_regime", RegimeId.TYPE, subjects));
        return codes;
    }

    private Optional<String> id(String sql, String code) {
        return jdbc.sql(sql).param(code).query(String.class).optional();
    }
}
