package vn.dunghen.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.usecase.ReadUnitReports;
import vn.dunghen.workflow.SubjectPanel;

/** What a task's page shows of a unit's report. */
@Component
class UnitReportPanel implements SubjectPanel {

    private static final List<UnitReportState> WAY = List.of(
            UnitReportState.FILLING, UnitReportState.SUBMITTING, UnitReportState.SUBMITTED, UnitReportState.ACCEPTED);

    private final ReadUnitReports reports;
    private final UnitReportViews views;
    private final ReportWords words;

    UnitReportPanel(ReadUnitReports reports, UnitReportViews views, ReportWords words) {
        this.reports = reports;
        this.views = views;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return UnitReportId.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        return reports.one(
                UnitReportId.of(subject).value(),
                report -> new Panel(
                        words.say("report.facts"),
                        "/bao-cao/don-vi/" + report.code(),
                        words.say("report.openOne"),
                        views.facts(report),
                        views.timeline(report.subject()),
                        WAY.stream().map(state -> step(state, report)).toList(),
                        notice(report)));
    }

    private @Nullable Fact notice(UnitReport report) {
        return report.state() != UnitReportState.FILLING || report.returnReason() == null
                ? null
                : new Fact(words.say("report.returnReason"), report.returnReason());
    }

    private Step step(UnitReportState state, UnitReport report) {
        int now = WAY.indexOf(report.state());
        int at = WAY.indexOf(state);
        boolean done = report.state() == UnitReportState.ACCEPTED || at < now;
        return new Step(
                words.say("report.way." + state), "", done ? State.DONE : at == now ? State.NOW : State.TO_COME);
    }
}
