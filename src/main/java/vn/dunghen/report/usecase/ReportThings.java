package vn.dunghen.report.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.PolicyThings;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.UnitReports;

/** Shows the units' reports to who explains the policy. */
@Component
class ReportThings implements PolicyThings {

    private final UnitReports reports;

    ReportThings(UnitReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Thing> thing(Subject subject) {
        return subject.type().equals(UnitReportId.TYPE)
                ? reports.findById(subject.id()).map(report -> Thing.of(ReportAccess.resource(report)))
                : Optional.empty();
    }
}
