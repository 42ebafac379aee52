package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.RungNotices;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReports;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in a unit's report, and whom its rungs tell; quiet while the office looks at it. */
@Component
class UnitReportWatch implements WatchTarget {

    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportStaff staff;
    private final RungNotices notices;
    private final Clock clock;

    UnitReportWatch(UnitReports reports, ReportAccess access, ReportStaff staff, RungNotices notices, Clock clock) {
        this.reports = reports;
        this.access = access;
        this.staff = staff;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "unit-report";
    }

    @Override
    public Optional<Watch> watch(Subject subject) {
        return reports.find(UnitReportId.of(subject))
                .filter(one -> one.state().owed() || one.state() == UnitReportState.SUBMITTED)
                .map(one -> new Watch(one.promise(), one.dueSetAt(), one.currentDueAt()));
    }

    @Override
    public Optional<Instant> moment(Subject subject, Watch watch, Rung rung, Instant byLadder) {
        UnitReport report = reports.find(UnitReportId.of(subject)).orElseThrow();
        // a reminder ahead of a date that was near already when it was set says nothing
        boolean past = rung.offsetDays() < 0 && byLadder.isBefore(report.dueSetAt());
        return report.state().owed() && !past ? Optional.of(byLadder) : Optional.empty();
    }

    @Override
    public Rung.Act act(Subject subject, Watch watch, Rung rung) {
        UnitReport report = access.lock(UnitReportId.of(subject));
        Campaign campaign = access.campaignOf(report);
        notices.tell(
                subject,
                watch,
                rung,
                one -> staff.people(report.unit(), one),
                report.code(),
                campaign.name(),
                staff.nameOf(report.unit()),
                Moments.say(watch.dueAt()));
        if (rung.offsetDays() >= 0) {
            report.escalate(rung.code(), clock.instant());
            reports.save(report);
        }
        return rung.act();
    }
}
