package vn.dunghen.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.notice.Letters;
import vn.dunghen.report.SynthesisState;
import vn.dunghen.report.VersionKind;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCell;
import vn.dunghen.report.domain.SynthesisUnit;
import vn.dunghen.report.usecase.SynthesisReading;
import vn.dunghen.report.web.views.ReportViews.Fact;
import vn.dunghen.report.web.views.ReportViews.Tag;
import vn.dunghen.report.web.views.ReportViews.Wrong;
import vn.dunghen.report.web.views.SynthesisViews.CellRow;
import vn.dunghen.report.web.views.SynthesisViews.ChangeRow;
import vn.dunghen.report.web.views.SynthesisViews.FigureRow;
import vn.dunghen.report.web.views.SynthesisViews.LineRow;
import vn.dunghen.report.web.views.SynthesisViews.PartRow;
import vn.dunghen.report.web.views.SynthesisViews.PieceRow;
import vn.dunghen.report.web.views.SynthesisViews.UnitRow;

/** The page of the department's report as its template needs it. */
@Component
class SynthesisModel {

    private static final int LINE = 90;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 20;

    private final UnitReportViews views;
    private final ReportWords words;
    private final Letters letters;

    SynthesisModel(UnitReportViews views, ReportWords words, Letters letters) {
        this.views = views;
        this.words = words;
        this.letters = letters;
    }

    Map<String, @Nullable Object> of(SynthesisReading read, Map<String, String> typed, List<Wrong> errors) {
        Synthesis synthesis = read.synthesis();
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("code", synthesis.code());
        model.put("heading", synthesis.title());
        model.put("campaign", read.campaign().name());
        model.put("version", synthesis.version());
        model.put("state", state(synthesis));
        model.put("due", synthesis.sentAt() == null ? words.due(synthesis.dueAt()) : null);
        model.put("task", views.task(synthesis.subject()));
        model.put("facts", facts(read));
        model.put("units", units(synthesis));
        Map<String, String> cautions = read.figures().stream()
                .collect(Collectors.toMap(one -> one.figure().code(), this::caution, (first, twin) -> first));
        model.put(
                "parts",
                read.parts().stream().map(part -> part(part, typed, cautions)).toList());
        List<FigureRow> figures =
                read.figures().stream().map(one -> figure(one, synthesis)).toList();
        model.put("figures", figures);
        model.put(
                "changed",
                figures.stream().filter(one -> !one.changes().isEmpty()).count());
        model.put("sent", synthesis.state() == SynthesisState.SENT);
        model.put("drafting", synthesis.state() == SynthesisState.DRAFTING);
        model.put("tables", read.tables());
        model.put("mayWrite", read.mayWrite());
        model.put("returned", synthesis.state() == SynthesisState.DRAFTING ? synthesis.returnReason() : null);
        model.put("note", synthesis.coverNote());
        model.put("timeline", views.timeline(synthesis.subject()));
        model.put("errors", errors);
        return model;
    }

    private Tag state(Synthesis synthesis) {
        String text = words.say("report.synthesis.state." + synthesis.state());
        return switch (synthesis.state()) {
            case DRAFTING -> new Tag(text, "line", "open");
            case SENT -> new Tag(text, "ok", "check");
            default -> new Tag(text, "run", "dots");
        };
    }

    private List<Fact> facts(SynthesisReading read) {
        Synthesis one = read.synthesis();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say("report.synthesis.takenAt"), words.moment(one.takenAt())));
        facts.add(new Fact(words.say("report.outwardDue"), words.moment(one.dueAt())));
        facts.add(new Fact(
                words.say("report.synthesis.recipient"),
                read.via() == null
                        ? read.recipient()
                        : read.recipient() + " (" + words.say("report.via", read.via()) + ")"));
        facts.add(new Fact(
                words.say("report.synthesis.previous"),
                read.previous() == null ? words.say("report.synthesis.previous.none") : read.previous()));
        if (one.drafter() != null) {
            facts.add(new Fact(
                    words.say("report.synthesis.drafter"),
                    words.person(one.drafter()) + ", " + words.moment(one.draftedAt())));
        }
        if (one.approval() != null) {
            facts.add(new Fact(
                    words.say("report.synthesis.approver"),
                    words.person(one.approval().login()) + ", "
                            + words.moment(one.approval().at())));
        }
        if (one.documentNumber() != null && one.datedOn() != null) {
            facts.add(new Fact(
                    words.say("report.synthesis.number"),
                    words.say("report.synthesis.dated", one.documentNumber(), words.date(one.datedOn()))));
        }
        if (one.signature() != null) {
            facts.add(new Fact(
                    words.say("report.synthesis.signer"),
                    one.signature().name() + ", " + words.moment(one.signature().at())));
        }
        if (one.sentAt() != null) {
            facts.add(new Fact(
                    words.say("report.synthesis.sentAt"),
                    words.moment(one.sentAt()) + ", "
                            + words.say(
                                    Boolean.TRUE.equals(read.onTime())
                                            ? "report.synthesis.onTime"
                                            : "report.synthesis.late")));
        }
        letters.about(one.subject(), "report.synthesis")
                .forEach(letter -> facts.add(new Fact(
                        words.say("report.synthesis.mail"), words.say("report.synthesis.mail." + letter.state()))));
        return facts;
    }

    List<UnitRow> units(Synthesis synthesis) {
        List<UnitRow> rows = new ArrayList<>();
        for (SynthesisUnit one : synthesis.units()) {
            String href = "/bao-cao/don-vi/" + one.report();
            if (one.missing() || one.closedEarly()) {
                rows.add(new UnitRow(one.name(), href, words.state(one.state(), one.timeliness())));
            } else if (one.late()) {
                rows.add(
                        new UnitRow(one.name(), href, new Tag(words.say("report.synthesis.mark.late"), "bad", "trio")));
            } else if (one.open()) {
                rows.add(new UnitRow(
                        one.name(), href, new Tag(words.say("report.synthesis.mark.open"), "wait", "pause")));
            }
        }
        return rows;
    }

    private PartRow part(SynthesisReading.Part part, Map<String, String> typed, Map<String, String> cautions) {
        String text = typed.getOrDefault("p-" + part.position(), part.text());
        int rows =
                (int) text.lines().mapToLong(line -> 1 + line.length() / LINE).sum() + 1;
        String heading = part.number().isEmpty() ? part.heading() : part.number() + ". " + part.heading();
        return new PartRow(
                part.position(),
                heading.isEmpty() ? words.say("report.synthesis.opening") : heading,
                part.depth(),
                text,
                Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows)),
                part.lines().stream()
                        .map(line -> new LineRow(
                                line.bullet(),
                                line.pieces().stream()
                                        .map(piece -> piece(piece, cautions))
                                        .toList()))
                        .toList());
    }

    private static PieceRow piece(SynthesisReading.Piece piece, Map<String, String> cautions) {
        String code = piece.code();
        return code == null
                ? new PieceRow(piece.text(), null, "")
                : new PieceRow(piece.text(), "#" + anchor(code), cautions.getOrDefault(code, ""));
    }

    /** Late, estimated, corrected: what a reader must know who quotes the figure. */
    private String caution(SynthesisReading.Figure one) {
        return cautions(one).stream().map(Tag::text).collect(Collectors.joining(", "));
    }

    /** What is to be known about a figure. */
    List<Tag> marks(SynthesisReading.Figure one) {
        List<Tag> marks = new ArrayList<>();
        if (one.figure().derived()) {
            marks.add(new Tag(words.say("report.synthesis.mark.derived"), "line", "dash"));
        }
        marks.addAll(cautions(one));
        return marks;
    }

    private List<Tag> cautions(SynthesisReading.Figure one) {
        List<Tag> marks = new ArrayList<>();
        if (one.figure().estimated() && one.figure().amount() != null) {
            marks.add(new Tag(words.say("report.estimated"), "wait", "pause"));
        }
        if (one.late()) {
            marks.add(new Tag(words.say("report.synthesis.mark.late"), "bad", "trio"));
        }
        if (one.corrected()) {
            marks.add(new Tag(words.say("report.synthesis.mark.corrected"), "run", "dots"));
        }
        return marks;
    }

    private FigureRow figure(SynthesisReading.Figure one, Synthesis synthesis) {
        boolean sent = synthesis.state() == SynthesisState.SENT;
        return new FigureRow(
                anchor(one.figure().code()),
                one.figure().name(),
                one.said(),
                one.previous(),
                one.change(),
                marks(one),
                one.nowSaid() == null
                        ? ""
                        : words.say(
                                sent ? "report.synthesis.now.sent" : "report.synthesis.now", one.said(), one.nowSaid()),
                one.changes().stream().map(change -> change(change, synthesis)).toList(),
                one.cells().stream().anyMatch(cell -> cell.cell().whole())
                        ? words.say("report.synthesis.whole")
                        : words.say("report.synthesis.cells", one.cells().size()),
                one.cells().stream().map(this::cell).toList());
    }

    private CellRow cell(SynthesisReading.Cell one) {
        List<Tag> marks = new ArrayList<>();
        if (one.cell().estimated() && one.cell().amount() != null) {
            marks.add(new Tag(words.say("report.estimated"), "wait", "pause"));
        }
        if (one.late()) {
            marks.add(new Tag(words.say("report.synthesis.mark.late"), "bad", "trio"));
        }
        if (one.cell().kind() == VersionKind.CORRECTION) {
            marks.add(new Tag(words.say("report.synthesis.mark.corrected"), "run", "dots"));
        }
        return new CellRow(
                one.cell().whole() ? words.say("report.synthesis.whole") : one.unitName(),
                one.cell().number() == 0
                        ? null
                        : version(one.cell().report(), one.cell().number()),
                origin(one.cell()),
                one.said(),
                one.cell().rowsAt(),
                marks);
    }

    private String origin(SynthesisCell cell) {
        if (cell.counted()) {
            return words.say("report.synthesis.counted");
        }
        return cell.whole()
                ? words.say("report.origin.SYSTEM")
                : words.say("report.version." + cell.kind(), cell.number());
    }

    private ChangeRow change(SynthesisReading.Change one, Synthesis synthesis) {
        String when = synthesis.state() == SynthesisState.SENT
                ? "sent"
                : synthesis.state() == SynthesisState.DRAFTING ? "drafting" : "submitted";
        return new ChangeRow(
                words.say(
                        "report.synthesis.change." + one.kind(),
                        words.say("report.synthesis.change.after." + when),
                        one.unitName(),
                        one.fromSaid(),
                        one.toSaid()),
                words.say("report.synthesis.change.who", words.person(one.by()), words.moment(one.at())),
                version(one.report(), one.number()),
                one.reason() == null ? "" : one.reason());
    }

    private static String version(String report, int number) {
        return "/bao-cao/don-vi/" + report + "#ban-" + number;
    }

    static String anchor(String code) {
        return "so-" + code.replace('.', '-');
    }
}
