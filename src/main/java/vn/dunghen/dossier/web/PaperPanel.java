package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.document.Attachments.Attachment;
import vn.dunghen.document.Previews;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.papers.PaperShelf;
import vn.dunghen.dossier.web.views.FileLine;
import vn.dunghen.dossier.web.views.PaperRows;

/** Says the papers of a dossier and their files in words. */
@Component
class PaperPanel {

    private static final String OPENED = "audit.personalDataRead";
    private static final int MOST_OPENINGS = 20;

    private final PaperShelf shelves;
    private final AuditTrail trail;
    private final PageWords words;

    PaperPanel(PaperShelf shelves, AuditTrail trail, PageWords words) {
        this.shelves = shelves;
        this.trail = trail;
        this.words = words;
    }

    /** @param wrongAt the paper whose file was refused; @param wrong why */
    PaperRows of(DossierDetail dossier, PaperShelf.Shelf shelf, @Nullable String wrongAt, @Nullable String wrong) {
        List<PaperRows.Row> rows = shelf.papers().stream()
                .map(paper -> row(dossier.code(), paper, shelf, paper.code().equals(wrongAt) ? wrong : null))
                .toList();
        String progress = shelf.toDigitise() == 0
                ? null
                : words.say("dossier.papers.digitised", shelf.digitised(), shelf.toDigitise());
        return new PaperRows(
                rows, progress, shelf.mayAttach(), shelf.mayOpenSensitive() ? openings(dossier) : List.of());
    }

    PaperShelf.Shelf shelf(DossierDetail dossier) {
        return shelves.of(dossier.code());
    }

    List<FileLine> others(DossierDetail dossier, PaperShelf.Shelf shelf) {
        return shelf.others().stream()
                .map(file -> new FileLine(file.name(), note(file), "/ho-so/" + dossier.code() + "/tep/" + file.id()))
                .toList();
    }

    private PaperRows.Row row(String dossier, PaperShelf.Paper paper, PaperShelf.Shelf shelf, @Nullable String wrong) {
        String base = "/ho-so/" + dossier + "/giay-to/" + paper.code();
        return new PaperRows.Row(
                paper.code(),
                paper.name(),
                state(paper),
                paper.present(),
                paper.digitise() && paper.present() && paper.files().isEmpty()
                        ? words.say("dossier.paper.notDigitised")
                        : null,
                paper.held() == null
                        ? null
                        : words.say("dossier.paper.held", paper.held().sentence()),
                wrong,
                base + "/tep",
                base + "/dung-lai",
                paper.files().stream()
                        .map(file -> file(dossier, file, paper.sensitive(), shelf.mayOpenSensitive()))
                        .toList());
    }

    private PaperRows.File file(String dossier, Attachment file, boolean sensitive, boolean mayOpen) {
        String href = "/ho-so/" + dossier + "/tep/" + file.id();
        return new PaperRows.File(
                file.name(),
                note(file),
                href,
                sensitive || !Previews.draws(file.type()) ? null : href + "/xem-truoc",
                sensitive,
                !sensitive || mayOpen);
    }

    private String state(PaperShelf.Paper paper) {
        List<String> parts = new ArrayList<>();
        if (paper.present()) {
            parts.add(words.say(
                    "dossier.paper.note",
                    paper.copies(),
                    PromisePanel.decapitalised(words.say(
                            "dossier.paper." + Optional.ofNullable(paper.kind()).orElse(paper.kindAsked())))));
        } else {
            parts.add(words.say(paper.required() ? "dossier.paper.missing" : "dossier.paper.absent"));
        }
        if (paper.expires() != null) {
            parts.add(words.say("dossier.paper.until", vn.dunghen.calendar.Moments.say(paper.expires())));
        }
        if (paper.reusedFrom() != null) {
            parts.add(words.say("dossier.paper.reused", paper.reusedFrom()));
        }
        if (paper.sensitive()) {
            parts.add(words.say("dossier.paper.sensitive"));
        }
        return String.join(" · ", parts);
    }

    private String note(Attachment file) {
        return words.say(
                "dossier.files.note", file.type().name(), FileAnswer.size(file.size()), words.moment(file.addedAt()));
    }

    private List<String> openings(DossierDetail dossier) {
        return trail
                .search(new AuditTrail.Filter(DossierId.TYPE, dossier.id(), null, OPENED, null, null), null, 200)
                .items()
                .stream()
                .limit(MOST_OPENINGS)
                .map(entry -> words.moment(entry.at()) + " · " + entry.actor().name() + ": " + entry.sentence())
                .toList();
    }
}
