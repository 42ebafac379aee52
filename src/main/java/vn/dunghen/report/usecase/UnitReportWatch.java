package vn.dunghen.report.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;
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

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final UnitReports reports;
    private final ReportAccess access;
    private final ReportStaff staff;
    private final Notices notices;
    private final MessageSource messages;
    private final Clock clock;

    UnitReportWatch(
            UnitReports reports,
            ReportAccess access,
            ReportStaff staff,
            Notices notices,
            MessageSource messages,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.staff = staff;
        this.notices = notices;
        this.messages = messages;
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
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(one -> people.addAll(staff.people(report.unit(), one)));
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {campaign.name(), staff.nameOf(report.unit()), DAY.format(watch.dueAt())},
                rung.name() + ": " + report.code(),
                Locale.forLanguageTag("vi"));
        people.forEach(login -> notices.tell(
                rung.kind() + "/" + subject.id() + "/" + watch.promise() + "/" + rung.code(),
                login,
                subject,
                rung.code(),
                watch.dueAt(),
                text));
        if (rung.offsetDays() >= 0) {
            report.escalate(rung.code(), clock.instant());
            reports.save(report);
        }
        return rung.act();
    }
}
