package vn.dunghen.document.sign;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Where on paper a signature belongs: between the capacity and the name of who signs. Papers mark the place with the words
 * {@link #ANCHOR}, too small and too white to be seen; they outlive the way through a word processor.
 *
 * @param page from 1
 * @param centre of the block, points from the left
 * @param top points from the top
 * @param height room down to the name, points
 * @param pageWidth points
 */
record SignatureSpot(int page, double centre, double top, double height, double pageWidth) {

    /** What stands at the place. */
    static final String ANCHOR = "Vị trí chữ ký số";

    private static final String SOUGHT = ANCHOR.replace(" ", "");
    private static final double LARGEST = 2;
    private static final double USUAL_HEIGHT = 70;

    /** The first place that is marked. */
    static Optional<SignatureSpot> find(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var reader = new Letters();
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.writeText(document, new StringWriter());
            var found =
                    reader.spot(page, document.getPage(page - 1).getCropBox().getWidth());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static final class Letters extends PDFTextStripper {

        private final List<TextPosition> tiny = new ArrayList<>();
        private final List<TextPosition> others = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
                return;
            }
            (letter.getFontSizeInPt() <= LARGEST ? tiny : others).add(letter);
        }

        Optional<SignatureSpot> spot(int page, double pageWidth) {
            var text = new StringBuilder();
            tiny.forEach(letter -> text.append(letter.getUnicode()));
            int at = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                    .indexOf(SOUGHT);
            if (at < 0 || at + SOUGHT.length() > tiny.size()) {
                return Optional.empty();
            }
            var first = tiny.get(at);
            var last = tiny.get(at + SOUGHT.length() - 1);
            double centre = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
            double mark = first.getYDirAdj();
            // right below the line above: a word processor leaves room before the mark
            double above = others.stream()
                    .filter(letter -> Math.abs(letter.getXDirAdj() - centre) < 20 && letter.getYDirAdj() < mark - 2)
                    .mapToDouble(TextPosition::getYDirAdj)
                    .max()
                    .orElse(mark - USUAL_HEIGHT);
            double top = mark - above < USUAL_HEIGHT ? above + 4 : mark;
            double name = others.stream()
                    .filter(letter -> Math.abs(letter.getXDirAdj() - centre) < 20 && letter.getYDirAdj() > mark + 12)
                    .mapToDouble(letter -> letter.getYDirAdj() - 0.75 * letter.getFontSizeInPt())
                    .min()
                    .orElse(top + USUAL_HEIGHT);
            return Optional.of(new SignatureSpot(
                    page, centre, top, Math.min(USUAL_HEIGHT * 1.3, Math.max(16, name - top)), pageWidth));
        }
    }
}
