package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Signature;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.PaperText;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperAnnex;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.indicator.CountedTable;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.VersionKind;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.SynthesisCell;
import vn.dunghen.report.domain.SynthesisFigure;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.report.domain.SynthesisUnit;

/** The department's report as a paper of Decree 30: its text with the figures in it, and the figures once more as an annex. */
@Component
class SynthesisPapers {

    /** The unit that drafts it. */
    static final String OFFICE = "VP";

    private final PaperPress press;
    private final SynthesisDraft draft;
    private final CountSynthesis count;
    private final ReportStaff staff;
    private final MessageSource messages;

    SynthesisPapers(
            PaperPress press, SynthesisDraft draft, CountSynthesis count, ReportStaff staff, MessageSource messages) {
        this.press = press;
        this.draft = draft;
        this.count = count;
        this.staff = staff;
        this.messages = messages;
    }

    static NumberBooks.Number number(Synthesis synthesis) {
        return new NumberBooks.Number(
                Books.OUTGOING,
                Objects.requireNonNull(synthesis.numberYear()),
                Objects.requireNonNull(synthesis.numberValue()));
    }

    /** As it stands; without number, day or signature while it has none. */
    OfficialPaper of(Synthesis synthesis, Campaign campaign, ReportRegime regime) {
        Letterhead open = press.letterhead(
                PaperKind.REPORT, OFFICE, Moments.day(synthesis.dueAt()).getYear());
        Letterhead head = synthesis.numberValue() == null || synthesis.datedOn() == null
                ? open
                : open.numbered(number(synthesis).text(), synthesis.datedOn());
        SynthesisFacts facts = draft.facts(campaign, SynthesisReading.counted(synthesis));
        OfficialPaper paper = OfficialPaper.of(
                        PaperKind.REPORT, head, synthesis.title(), body(synthesis.parts(), facts))
                .addressedTo(Stream.of(regime.head().recipient(), regime.head().via())
                        .filter(Objects::nonNull)
                        .toList())
                .signedBy(signature(synthesis.signature()))
                .sentTo(List.of(say("paper.above"), say("paper.leaders"), say("paper.archive", OFFICE)))
                .with(new PaperAnnex(say("paper.figures"), false, figures(synthesis)));
        for (CountedTable table : synthesis.tables().stream().map(count::read).toList()) {
            paper = paper.with(new PaperAnnex(table.title(), true, table(table, synthesis)));
        }
        return paper;
    }

    private static List<PaperBlock> body(List<SynthesisPart> parts, SynthesisFacts facts) {
        List<PaperBlock> body = new ArrayList<>();
        for (SynthesisPart part : parts) {
            if (!part.heading().isBlank()) {
                body.add(new PaperBlock.Heading(Math.max(1, part.depth()), part.number(), part.heading()));
            }
            part.body().lines().filter(line -> !line.isBlank()).forEach(line -> {
                String said = SynthesisText.said(line.strip(), facts);
                body.add(
                        said.matches("[-–•+]\\s.*")
                                ? new PaperBlock.Bullet(said.substring(1).strip())
                                : new PaperBlock.Paragraph(said));
            });
        }
        return body;
    }

    private List<PaperBlock> figures(Synthesis synthesis) {
        List<PaperBlock.Row> rows = new ArrayList<>();
        for (SynthesisFigure one : synthesis.figures()) {
            rows.add(PaperBlock.Row.of(
                    String.valueOf(rows.size() + 1),
                    one.name(),
                    number(one.amount(), one),
                    number(one.previous(), one),
                    change(one),
                    notes(synthesis, one)));
        }
        List<PaperBlock> blocks = new ArrayList<>();
        blocks.add(new PaperBlock.Table(
                List.of(
                        new PaperBlock.Column(say("paper.no"), 2, true),
                        new PaperBlock.Column(say("figure.name"), 15, false),
                        new PaperBlock.Column(say("figure.now"), 6, true),
                        new PaperBlock.Column(say("figure.previous"), 6, true),
                        new PaperBlock.Column(say("figure.change"), 4, true),
                        new PaperBlock.Column(say("figure.note"), 6, false)),
                rows));
        named(blocks, "paper.late", synthesis.units().stream().filter(SynthesisUnit::late));
        named(blocks, "paper.missing", synthesis.units().stream().filter(SynthesisUnit::missing));
        named(blocks, "paper.closedEarly", synthesis.units().stream().filter(SynthesisUnit::closedEarly));
        named(blocks, "paper.open", synthesis.units().stream().filter(SynthesisUnit::open));
        if (synthesis.units().stream().anyMatch(one -> one.missing() || one.closedEarly() || one.open())) {
            blocks.add(new PaperBlock.Paragraph(say("paper.counted")));
        }
        return blocks;
    }

    private void named(List<PaperBlock> blocks, String key, Stream<SynthesisUnit> units) {
        String names = units.map(SynthesisUnit::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            blocks.add(new PaperBlock.Paragraph(say(key, names)));
        }
    }

    private String notes(Synthesis synthesis, SynthesisFigure figure) {
        List<String> notes = new ArrayList<>();
        if (figure.estimated() && figure.amount() != null) {
            notes.add(say("note.estimated"));
        }
        String corrected = synthesis.cells().stream()
                .filter(cell -> cell.code().equals(figure.code()) && cell.kind() == VersionKind.CORRECTION)
                .map(SynthesisCell::unit)
                .map(staff::nameOf)
                .collect(Collectors.joining(", "));
        if (!corrected.isEmpty()) {
            notes.add(say("note.corrected", corrected));
        }
        return String.join("; ", notes);
    }

    private static String number(@Nullable BigDecimal amount, SynthesisFigure of) {
        return amount == null ? "–" : SynthesisFacts.inTable(amount, of.measure());
    }

    /** With its sign: what grew and what fell is told by it. */
    static String change(SynthesisFigure one) {
        BigDecimal change = one.change();
        if (change == null) {
            return "–";
        }
        String said = SynthesisFacts.inTable(change.abs(), one.measure());
        return change.signum() == 0 ? "0" : (change.signum() > 0 ? "+" : "−") + said;
    }

    /** The table counts at one moment what units may have handed in at an earlier one. */
    private List<PaperBlock> table(CountedTable table, Synthesis synthesis) {
        boolean earlier = synthesis.cells().stream()
                .anyMatch(cell ->
                        cell.origin() == CellOrigin.SYSTEM && cell.estimated() && !cell.counted() && !cell.whole());
        return earlier
                ? List.of(
                        table(table),
                        new PaperBlock.Paragraph(say("paper.tableNow", PaperText.moment(synthesis.takenAt()))))
                : List.of(table(table));
    }

    private PaperBlock.Table table(CountedTable table) {
        List<PaperBlock.Column> columns = new ArrayList<>();
        columns.add(new PaperBlock.Column(say("paper.no"), 1, true));
        columns.add(new PaperBlock.Column(table.rowsAre(), 5, false));
        table.columns().forEach(name -> columns.add(new PaperBlock.Column(name, 2, true)));
        List<PaperBlock.Row> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row(String.valueOf(rows.size() + 1), row)));
        rows.add(row("", table.total()));
        return new PaperBlock.Table(columns, rows);
    }

    private static PaperBlock.Row row(String number, CountedTable.Row row) {
        List<String> cells = new ArrayList<>(List.of(number, row.name()));
        row.values().forEach(value -> cells.add(FigureText.say(BigDecimal.valueOf(value))));
        return new PaperBlock.Row(cells, false);
    }

    private static @Nullable PaperSignature signature(@Nullable Signature signed) {
        return signed == null
                ? null
                : new PaperSignature(signed.capacity(), signed.title(), signed.name(), signed.at(), signed.login());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("report.synthesis." + key, arguments, Locale.forLanguageTag("vi"));
    }
}
