package vn.dunghen.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.dunghen.document.layout.PaperLayout;

/** The pages of a Word file: their size and margins, and the number in the middle of the upper margin. */
final class WordPages {

    private final XWPFDocument document;
    private final PaperLayout layout;

    WordPages(XWPFDocument document, PaperLayout layout) {
        this.document = document;
        this.layout = layout;
    }

    /** The pages of the paper itself: the first bears no number. */
    void first(CTSectPr section) {
        var policy = new XWPFHeaderFooterPolicy(document, section);
        var number = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        number.setStyle(WordStyle.PAGE.id());
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        policy.createHeader(XWPFHeaderFooterPolicy.FIRST).createParagraph().setStyle(WordStyle.PAGE.id());
        section.addNewTitlePg();
        sized(section, false);
    }

    /** The pages of an annex; they inherit the header. */
    void annex(CTSectPr section, boolean landscape) {
        if ("RESTART".equals(layout.text("annex.pages"))) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
        }
        sized(section, landscape);
    }

    private void sized(CTSectPr section, boolean landscape) {
        var size = section.addNewPgSz();
        size.setW(Twips.big(layout.figure(landscape ? "page.height" : "page.width")));
        size.setH(Twips.big(layout.figure(landscape ? "page.width" : "page.height")));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setTop(Twips.big(layout.figure("margin.top")));
        margins.setBottom(Twips.big(layout.figure("margin.bottom")));
        margins.setLeft(Twips.big(layout.figure("margin.left")));
        margins.setRight(Twips.big(layout.figure("margin.right")));
        margins.setHeader(Twips.big(layout.figure("margin.top") / 2));
        margins.setFooter(Twips.big(layout.figure("margin.bottom") / 2));
        margins.setGutter(BigInteger.ZERO);
    }
}
