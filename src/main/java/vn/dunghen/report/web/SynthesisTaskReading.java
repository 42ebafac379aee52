package vn.dunghen.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.usecase.ReadSynthesis;
import vn.dunghen.report.usecase.SynthesisReading;
import vn.dunghen.report.web.views.ReportViews.Tag;
import vn.dunghen.report.web.views.SynthesisViews.UnitRow;
import vn.dunghen.workflow.SubjectReading;

/** What somebody must have read before deciding about the department's report: its text, its figures, and who is late or missing. */
@Component
class SynthesisTaskReading implements SubjectReading {

    private final ReadSynthesis syntheses;
    private final SynthesisModel model;
    private final ReportWords words;

    SynthesisTaskReading(ReadSynthesis syntheses, SynthesisModel model, ReportWords words) {
        this.syntheses = syntheses;
        this.model = model;
        this.words = words;
    }

    @Override
    public String subjectType() {
        return CampaignId.TYPE;
    }

    @Override
    public Optional<Reading> of(String kind, Subject subject) {
        CampaignId campaign = CampaignId.of(subject);
        return syntheses.exists(campaign) ? Optional.of(syntheses.one(campaign.value(), this::read)) : Optional.empty();
    }

    private Reading read(SynthesisReading read) {
        String page = "/bao-cao/" + read.synthesis().code() + "/tong-hop";
        List<Part> parts = new ArrayList<>();
        if (read.synthesis().coverNote() != null) {
            parts.add(new Part(
                    words.say("report.synthesis.note"),
                    false,
                    List.of(Line.plain(read.synthesis().coverNote()))));
        }
        read.parts().stream().filter(part -> !part.lines().isEmpty()).forEach(part -> parts.add(part(part)));
        parts.add(new Part(
                words.say("report.synthesis.reading.figures"),
                true,
                read.figures().stream().map(this::line).toList()));
        List<UnitRow> units = model.units(read.synthesis());
        if (!units.isEmpty()) {
            parts.add(new Part(
                    words.say("report.synthesis.reading.units"),
                    false,
                    units.stream()
                            .map(one -> new Line(
                                    one.unit(),
                                    List.of(new Piece(Mark.PLAIN, one.tag().text()))))
                            .toList()));
        }
        return new Reading(
                words.say("report.synthesis.reading", read.synthesis().title()),
                page + "/bao-cao.pdf",
                List.of(
                        new Paper(words.say("report.synthesis.docx"), page + "/bao-cao.docx"),
                        new Paper(words.say("report.synthesis.open.sources"), page)),
                parts);
    }

    private Part part(SynthesisReading.Part part) {
        String heading = part.number().isEmpty() ? part.heading() : part.number() + ". " + part.heading();
        return new Part(
                heading.isEmpty() ? words.say("report.synthesis.opening") : heading,
                false,
                part.lines().stream()
                        .map(line -> Line.plain((line.bullet() ? "– " : "")
                                + line.pieces().stream()
                                        .map(SynthesisReading.Piece::text)
                                        .collect(Collectors.joining())))
                        .toList());
    }

    private Line line(SynthesisReading.Figure one) {
        List<String> said = new ArrayList<>(List.of(one.said()));
        if (one.figure().previous() != null) {
            said.add(words.say("report.synthesis.reading.previous", one.previous()) + " (" + one.change() + ")");
        }
        model.marks(one).stream().map(Tag::text).forEach(said::add);
        return new Line(one.figure().name(), List.of(new Piece(Mark.PLAIN, String.join(" – ", said))));
    }
}
