package vn.dunghen.document.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide a text is in the bold face, which has the widths of Times New Roman: ruled lines follow the text above them. */
final class TextWidth {

    /** What stays free at both sides of a cell together, in millimetres. */
    static final double CELL_PADDING = 3.8;

    private static final String FACE = "/liberation/LiberationSerif-Bold.ttf";
    private static final double MM_PER_POINT = 25.4 / 72;

    private TextWidth() {}

    /** Read once, when it is first asked for: reading it for every paper took a fortieth of the work of a dossier. */
    private static final class Face {

        private static final TrueTypeFont LETTERS = read();
        private static final CmapLookup GLYPHS = glyphs();

        private static TrueTypeFont read() {
            try (var file = TextWidth.class.getResourceAsStream(FACE)) {
                if (file == null) {
                    throw new IllegalStateException(FACE + " is missing");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(file));
            } catch (IOException broken) {
                throw new UncheckedIOException(FACE, broken);
            }
        }

        private static CmapLookup glyphs() {
            try {
                return LETTERS.getUnicodeCmapLookup();
            } catch (IOException broken) {
                throw new UncheckedIOException(FACE, broken);
            }
        }
    }

    /** Widths in millimetres of texts in one line at sizes in points, in the order asked. */
    static double[] of(String[] texts, double[] sizes) {
        try {
            double[] widths = new double[texts.length];
            for (int i = 0; i < texts.length; i++) {
                double units = 0;
                for (int letter : texts[i].codePoints().toArray()) {
                    units += Face.LETTERS.getAdvanceWidth(Face.GLYPHS.getGlyphId(letter));
                }
                widths[i] = units / Face.LETTERS.getUnitsPerEm() * sizes[i] * MM_PER_POINT;
            }
            return widths;
        } catch (IOException broken) {
            throw new UncheckedIOException(FACE, broken);
        }
    }
}
