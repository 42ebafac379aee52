package vn.dunghen.document.sign;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Writes letters as outlines, so that pictures can be made on a machine without a single font installed. */
final class Glyphs {

    private final TrueTypeFont font;

    private Glyphs(TrueTypeFont font) {
        this.font = font;
    }

    /** @param face e.g. {@code Sans-Regular} */
    static Glyphs of(String face) {
        try (var file = Glyphs.class.getResourceAsStream("/liberation/Liberation" + face + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("font Liberation " + face + " is missing");
            }
            return new Glyphs(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The outline of a line that begins at the origin; y grows downwards. */
    Shape line(String text, double size) {
        var path = new Path2D.Double();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            var at = new AffineTransform(scale(size), 0, 0, -scale(size), x, 0);
            path.append(outline(letter).getPathIterator(at), false);
            x += width(letter, size);
        }
        return path;
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> width(letter, size)).sum();
    }

    private double width(int letter, double size) {
        try {
            return font.getAdvanceWidth(glyph(letter)) * scale(size);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Shape outline(int letter) {
        try {
            var glyph = font.getGlyph().getGlyph(glyph(letter));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int glyph(int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    private double scale(double size) {
        try {
            return size / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
