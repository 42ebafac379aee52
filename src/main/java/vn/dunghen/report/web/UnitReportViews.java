package vn.dunghen.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.domain.UnitReportVersion;
import vn.dunghen.report.usecase.FigureText;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadUnitReports;
import vn.dunghen.report.web.views.ReportViews.FigureRow;
import vn.dunghen.report.web.views.ReportViews.Tag;
import vn.dunghen.report.web.views.ReportViews.VersionView;
import vn.dunghen.report.web.views.ReportViews.Wrong;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectTimeline;
import vn.dunghen.workflow.TaskInbox;

/** The page of one unit's report as its template needs it, and what a task's page shows of it. */
@Component
class UnitReportViews {

    private final ReadUnitReports reports;
    private final ReadCampaigns campaigns;
    private final SubjectTimeline timeline;
    private final TaskInbox inbox;
    private final ReportWords words;
    private final java.time.Clock clock;

    UnitReportViews(
            ReadUnitReports reports,
            ReadCampaigns campaigns,
            SubjectTimeline timeline,
            TaskInbox inbox,
            ReportWords words,
            java.time.Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.inbox = inbox;
        this.words = words;
        this.clock = clock;
    }

    Map<String, @Nullable Object> model(UnitReport report, Map<String, String> typed, List<Wrong> errors) {
        Campaign campaign = campaigns.one(report.campaign().value(), one -> one);
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("code", report.code());
        model.put("campaign", campaign.code());
        model.put("heading", campaign.name());
        model.put("unit", words.unit(report.unit()));
        model.put("state", words.state(report.state(), report.timeliness(clock.instant())));
        model.put("due", report.state().owed() ? words.due(report.currentDueAt()) : null);
        model.put("facts", facts(report));
        model.put("versions", versions(report));
        model.put("filled", report.versions().isEmpty() && report.state().owed() ? prefilled(report) : List.of());
        model.put("subject", report.subject());
        model.put("timeline", timeline(report.subject()));
        model.put("task", task(report.subject()));
        model.put("mayCorrect", reports.mayCorrect(report));
        model.put("given", report.accepted().map(this::given).orElse(List.of()));
        model.put("typed", typed);
        model.put("errors", errors);
        model.put("mayTakeOver", reports.mayTakeOver(report));
        return model;
    }

    List<SubjectPanel.Fact> facts(UnitReport report) {
        Campaign campaign = campaigns.one(report.campaign().value(), one -> one);
        List<SubjectPanel.Fact> facts = new ArrayList<>();
        facts.add(new SubjectPanel.Fact(words.say("report.unit"), words.unit(report.unit())));
        facts.add(new SubjectPanel.Fact(
                words.say("report.window"),
                words.say(
                        "report.window.days",
                        words.date(campaign.dates().windowFrom()),
                        words.date(campaign.dates().windowTo()))));
        facts.add(new SubjectPanel.Fact(
                words.say("report.internalDue"),
                words.moment(report.dueAt()),
                words.timeliness(report.timeliness(clock.instant()), 1).text()));
        if (!report.currentDueAt().equals(report.dueAt())) {
            facts.add(new SubjectPanel.Fact(words.say("report.currentDue"), words.moment(report.currentDueAt())));
        }
        if (report.firstSubmittedAt() != null) {
            facts.add(
                    new SubjectPanel.Fact(words.say("report.firstSubmitted"), words.moment(report.firstSubmittedAt())));
        }
        if (report.returnReason() != null) {
            facts.add(new SubjectPanel.Fact(words.say("report.returnReason"), report.returnReason()));
        }
        if (report.excuseReason() != null) {
            facts.add(new SubjectPanel.Fact(words.say("report.excuseReason"), report.excuseReason()));
        }
        return facts;
    }

    List<SubjectPanel.Event> timeline(Subject subject) {
        return timeline.of(subject, words::moment);
    }

    /** The latest first, differences against the version that counted before it. */
    List<VersionView> versions(UnitReport report) {
        List<VersionView> views = new ArrayList<>();
        UnitReportVersion counted = null;
        for (UnitReportVersion version : report.versions()) {
            views.add(0, version(report, version, counted));
            counted = version.acceptedAt() == null ? counted : version;
        }
        return views;
    }

    private VersionView version(UnitReport report, UnitReportVersion version, @Nullable UnitReportVersion counted) {
        Map<String, ReportCell> before = new HashMap<>();
        if (counted != null) {
            counted.cells().forEach(cell -> before.put(cell.code(), cell));
        }
        boolean counts = report.accepted()
                .filter(one -> one.number() == version.number())
                .isPresent();
        Tag state = version.draft()
                ? new Tag(words.say("report.version.draft"), "line", "open")
                : version.returnReason() != null
                        ? new Tag(words.say("report.version.returned"), "bad", "back")
                        : version.acceptedAt() == null
                                ? new Tag(words.say("report.version.submitted"), "wait", "pause")
                                : new Tag(words.say("report.version.accepted"), "ok", "check");
        return new VersionView(
                words.say("report.version." + version.kind(), version.number()),
                state,
                counts,
                words.say(
                        "report.version.asOf",
                        words.moment(version.asOf()),
                        words.person(Optional.ofNullable(version.submittedBy()).orElse(version.filledBy()))),
                Optional.ofNullable(version.reason())
                        .or(() -> Optional.ofNullable(version.returnReason()))
                        .orElse(""),
                version.text().results(),
                Optional.ofNullable(version.text().difficulties()).orElse(""),
                Optional.ofNullable(version.text().proposals()).orElse(""),
                version.cells().stream()
                        .map(cell -> figure(cell, before.get(cell.code())))
                        .toList());
    }

    private List<FigureRow> prefilled(UnitReport report) {
        return reports.prefilled(report).stream()
                .map(cell -> figure(cell, null))
                .toList();
    }

    private List<FigureRow> given(UnitReportVersion version) {
        return version.cells().stream()
                .filter(cell -> cell.origin() == CellOrigin.GIVEN)
                .map(cell -> figure(cell, null))
                .toList();
    }

    FigureRow figure(ReportCell cell, @Nullable ReportCell before) {
        return new FigureRow(
                cell.code(),
                cell.name(),
                words.say("report.origin." + cell.origin()),
                cell.amount() == null ? words.say("report.noFigure." + cell.origin()) : FigureText.say(cell.amount()),
                cell.rowsAt(),
                before == null || !cell.differsFrom(before)
                        ? ""
                        : words.say("report.before", FigureText.say(before.amount())),
                cell.estimated() && cell.amount() != null,
                Optional.ofNullable(cell.note()).orElse(""));
    }

    /** The address of the task that waits for this person, if one does. */
    String task(Subject subject) {
        TaskInbox.Filter mine = new TaskInbox.Filter(TaskInbox.Scope.MINE, subject, null, TaskInbox.Due.ANY, null);
        return inbox.list(mine, null, 1).items().stream()
                .findFirst()
                .map(task -> "/viec-cua-toi/" + task.id())
                .orElse("");
    }
}
