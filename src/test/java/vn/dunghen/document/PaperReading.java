package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;

/** Reads printed papers back. */
final class PaperReading {

    private static final double MARGIN_MM = 5;

    private PaperReading() {}

    static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** @param page from 1 */
    static String text(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void assertFontsEmbedded(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            assertThat(page.getResources().getFontNames()).isNotEmpty();
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            }
        }
    }

    /** Each letter lies inside the page, a margin away from its edge. */
    static void assertNothingLeavesThePage(PDDocument document) throws IOException {
        List<String> outside = new ArrayList<>();
        var letters = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                double mm = 25.4 / 72;
                boolean inside = letter.getXDirAdj() * mm >= MARGIN_MM
                        && (letter.getXDirAdj() + letter.getWidthDirAdj()) * mm
                                <= letter.getPageWidth() * mm - MARGIN_MM
                        && (letter.getYDirAdj() - letter.getHeightDir()) * mm >= MARGIN_MM
                        && letter.getYDirAdj() * mm <= letter.getPageHeight() * mm - MARGIN_MM;
                if (!inside && !letter.getUnicode().isBlank()) {
                    outside.add(letter.getUnicode() + " at " + letter.getXDirAdj() * mm + ", "
                            + letter.getYDirAdj() * mm + " on page " + getCurrentPageNo());
                }
                super.processTextPosition(letter);
            }
        };
        letters.getText(document);
        assertThat(outside).isEmpty();
    }

    static Offset<Double> within() {
        return Offset.offset(0.1);
    }
}
