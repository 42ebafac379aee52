package vn.dunghen.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.layout.PaperLayout;
import vn.dunghen.document.layout.Rules;
import vn.dunghen.document.layout.Wording;
import vn.dunghen.document.sign.PaperSigner;

/** Sets a paper as a Word file: every look is a style, every table has its widths, nothing is drawn. */
public final class WordPaper {

    private final XWPFDocument document;
    private final PaperLayout layout;
    private final Wording words;
    private final Rules rules;

    private WordPaper(XWPFDocument document, PaperLayout layout, Wording words) {
        this.document = document;
        this.layout = layout;
        this.words = words;
        this.rules = Rules.of(words, layout);
    }

    /**
     * The file.
     *
     * @param title and author are kept in its properties, @param at is when it was made
     */
    public static byte[] write(Wording words, PaperLayout layout, String title, String author, Instant at) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            WordStyles.put(document, layout);
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(title);
            properties.setCreator(author);
            properties.setCreated(Optional.of(Date.from(at)));
            properties.setModified(Optional.of(Date.from(at)));
            new WordPaper(document, layout, words).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write() {
        head();
        opening();
        blocks(words.body(), false);
        foot();
        var pages = new WordPages(document, layout);
        var body = document.getDocument().getBody();
        var last = add(WordStyle.LAST, "");
        if (words.annexes().isEmpty()) {
            pages.first(body.addNewSectPr());
            return;
        }
        pages.first(last.getCTP().getPPr().addNewSectPr());
        for (int i = 0; i < words.annexes().size(); i++) {
            var annex = words.annexes().get(i);
            annex(annex);
            boolean lastOne = i == words.annexes().size() - 1;
            pages.annex(
                    lastOne
                            ? body.addNewSectPr()
                            : add(WordStyle.LAST, "").getCTP().getPPr().addNewSectPr(),
                    annex.landscape());
        }
    }

    private void head() {
        double text = layout.textWidth(false);
        double left = text * layout.figure("head.left") / 100;
        var row = WordTables.sideBySide(document, left, text - left);
        var issuer = new WordCell(row.getCell(0));
        words.parents().forEach(parent -> issuer.add(WordStyle.PARENT, parent));
        issuer.add(WordStyle.AGENCY, words.agency());
        issuer.rule(left, rules.agency());
        issuer.add(WordStyle.NUMBER, words.number());
        if (!words.about().isEmpty()) {
            issuer.add(WordStyle.ABOUT, words.about());
        }
        var nation = new WordCell(row.getCell(1));
        nation.add(WordStyle.NATION, words.nation());
        nation.add(WordStyle.MOTTO, words.motto());
        nation.rule(text - left, rules.motto());
        nation.add(WordStyle.PLACE, words.placeAndDate());
    }

    private void opening() {
        if (!words.kind().isEmpty()) {
            add(WordStyle.KIND, words.kind());
            add(WordStyle.TITLE, words.title());
            WordCell.rule(add(WordStyle.RULE, ""), layout.textWidth(false), rules.title());
        }
        add(WordStyle.LAST, "");
        var addressees = words.addressees();
        if (addressees.size() == 1) {
            add(WordStyle.ADDRESSEE, words.addressed() + " " + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            add(WordStyle.TEXT, words.addressed());
            addressees.forEach(addressee -> add(WordStyle.BULLET, "- " + addressee));
        }
        if (!words.authority().isEmpty()) {
            add(WordStyle.AUTHORITY, words.authority());
        }
        words.bases().forEach(basis -> add(WordStyle.BASIS, basis));
        if (!words.enacts().isEmpty()) {
            add(WordStyle.AUTHORITY, words.enacts());
        }
    }

    private void blocks(List<PaperBlock> blocks, boolean landscape) {
        for (var block : blocks) {
            if (block instanceof PaperBlock.Heading heading) {
                add(WordStyle.heading(heading.level()), heading.text());
            } else if (block instanceof PaperBlock.Bullet bullet) {
                add(WordStyle.BULLET, bullet.text());
            } else if (block instanceof PaperBlock.Article article) {
                var paragraph = add(WordStyle.TEXT, article.number() + " ");
                paragraph.getRuns().get(0).setBold(true);
                paragraph.createRun().setText(article.text());
            } else if (block instanceof PaperBlock.Table table) {
                WordTables.write(document, table, layout.textWidth(landscape));
                add(WordStyle.LAST, "");
            } else if (block instanceof PaperBlock.Paragraph paragraph) {
                add(WordStyle.TEXT, paragraph.text());
            }
        }
    }

    private void foot() {
        var sign = words.sign();
        if (words.recipients().isEmpty() && sign.capacity().isEmpty()) {
            return;
        }
        double text = layout.textWidth(false);
        double left = text * layout.figure("foot.left") / 100;
        var row = WordTables.sideBySide(document, left, text - left);
        var recipients = new WordCell(row.getCell(0));
        if (!words.recipients().isEmpty()) {
            recipients.add(WordStyle.RECIPIENTS, words.recipientsName());
            words.recipients().forEach(recipient -> recipients.add(WordStyle.RECIPIENT, "- " + recipient));
        }
        var signer = new WordCell(row.getCell(1));
        signer.add(WordStyle.CAPACITY, sign.capacity());
        if (!sign.title().isEmpty()) {
            signer.add(WordStyle.CAPACITY, sign.title());
        }
        signer.add(WordStyle.ANCHOR, PaperSigner.ANCHOR);
        signer.add(WordStyle.NOTE, sign.note());
        signer.add(WordStyle.NAME, sign.name());
    }

    private void annex(Wording.Annex annex) {
        add(WordStyle.ANNEX, annex.heading());
        add(WordStyle.ANNEX, annex.title());
        add(WordStyle.BELONGS, annex.belongs());
        blocks(annex.body(), annex.landscape());
    }

    private XWPFParagraph add(WordStyle style, String text) {
        return WordCell.set(document.createParagraph(), style, text);
    }
}
