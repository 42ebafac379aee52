package vn.dunghen.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.UnitReportId;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.usecase.ReadUnitReports;
import vn.dunghen.report.web.views.ReportViews.FigureRow;
import vn.dunghen.report.web.views.ReportViews.VersionView;
import vn.dunghen.workflow.SubjectReading;

/** What the office must have read before it takes a unit's report: the words, and each figure with what stood there before. */
@Component
class UnitReportReading implements SubjectReading {

    private final ReadUnitReports reports;
    private final UnitReportViews views;
    private final ReportWords words;

    UnitReportReading(ReadUnitReports reports, UnitReportViews views, ReportWords words) {
        this.reports = reports;
        this.views = views;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return UnitReportId.TYPE;
    }

    @Override
    public Optional<Reading> of(String kind, Subject subject) {
        return kind.equals("unit-report/check")
                ? reports.one(UnitReportId.of(subject).value(), this::read)
                : Optional.empty();
    }

    private Optional<Reading> read(UnitReport report) {
        return views.versions(report).stream().findFirst().map(version -> {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part(
                    words.say("report.figures"),
                    false,
                    version.figures().stream().map(this::line).toList()));
            part(parts, "report.results", version.results());
            part(parts, "report.difficulties", version.difficulties());
            part(parts, "report.proposals", version.proposals());
            return new Reading(heading(version), "/bao-cao/don-vi/" + report.code(), List.of(), parts);
        });
    }

    private static String heading(VersionView version) {
        return version.heading() + " – " + version.asOf();
    }

    private void part(List<Part> parts, String key, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(
                    words.say(key), false, text.lines().map(Line::plain).toList()));
        }
    }

    private Line line(FigureRow row) {
        StringBuilder said = new StringBuilder(row.value());
        if (!row.before().isEmpty()) {
            said.append(" (").append(row.before()).append(')');
        }
        if (row.estimated()) {
            said.append(" – ").append(words.say("report.estimated"));
        }
        if (!row.note().isEmpty()) {
            said.append(" – ").append(row.note());
        }
        return new Line(row.name(), List.of(new Piece(Mark.PLAIN, said.toString())));
    }
}
