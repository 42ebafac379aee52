package vn.dunghen.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.layout.PaperContent;
import vn.dunghen.document.layout.PaperLayout;
import vn.dunghen.document.layout.PlainLetters;
import vn.dunghen.document.layout.Wordsmith;
import vn.dunghen.document.word.WordPaper;

/** Prints papers of the department in the layout in force. */
@Component
class OfficialPress implements PaperPress {

    /** The template of every such paper. */
    static final String TEMPLATE = "ND30/VB";

    private final PaperRenderer renderer;
    private final Directory directory;
    private final Clock clock;
    private final PaperLayout layout = PaperLayout.current();

    OfficialPress(PaperRenderer renderer, Directory directory, Clock clock) {
        this.renderer = renderer;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Letterhead letterhead(PaperKind kind, String unit, int year) {
        var agency = directory.agency();
        return new Letterhead(
                agency.parent(),
                PaperHead.nameOf(agency),
                null,
                layout.symbol(kind, agency.symbol(), unit),
                agency.place(),
                null,
                year);
    }

    @Override
    public String name(PaperKind kind) {
        return layout.name(kind);
    }

    @Override
    public byte[] docx(OfficialPaper paper) {
        return docx(paper, layout);
    }

    /** In the layout of its day. */
    byte[] docx(OfficialPaper paper, PaperLayout ofItsDay) {
        var words = new Wordsmith(ofItsDay).wording(paper);
        return WordPaper.write(words, ofItsDay, title(paper), directory.agency().name(), clock.instant());
    }

    @Override
    public byte[] pdf(OfficialPaper paper) {
        var content = content(paper);
        // the same draft at the same moment gives the same bytes
        var id = UUID.nameUUIDFromBytes(String.valueOf(content.get("source")).getBytes(StandardCharsets.UTF_8));
        var imprint = new PaperRenderer.Imprint(
                id.toString(), title(paper), directory.agency().name(), clock.instant());
        return renderer.render(TEMPLATE, imprint, content);
    }

    /** What is kept of a paper when it is issued. */
    Map<String, Object> content(OfficialPaper paper) {
        return PaperContent.of(paper, layout);
    }

    String symbol(PaperKind kind, String unit) {
        return layout.symbol(kind, directory.agency().symbol(), unit);
    }

    private String title(OfficialPaper paper) {
        return layout.name(paper.kind()) + ": " + PlainLetters.line(paper.title());
    }
}
