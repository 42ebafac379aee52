package vn.dunghen.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face of Liberation Serif in one document: how wide a text is, and where its lines break. */
final class Lettering {

    private static final int UNKNOWN = 0;

    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Lettering(PDType0Font font) {
        this.font = font;
    }

    /** @param face e.g. {@code Regular} */
    static Lettering of(PDDocument document, String face) throws IOException {
        try (var file = PaperRenderer.fontFile(face)) {
            var shapes = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(shapes);
            // Vietnamese needs no letters put together, and looking for them takes most of the time
            shapes.setEnableGsub(false);
            return new Lettering(PDType0Font.load(document, shapes, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text as it can be printed: one glyph a letter, spaces for what is no letter, a mark for letters the face lacks. */
    String printable(String text) throws IOException {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        var printed = new StringBuilder();
        for (int letter : plain.codePoints().toArray()) {
            printed.appendCodePoint(width(letter) == UNKNOWN ? '?' : letter);
        }
        return printed.toString();
    }

    float width(String text, float size) throws IOException {
        float sum = 0;
        for (int letter : text.codePoints().toArray()) {
            sum += width(letter);
        }
        return sum * size;
    }

    /** The width of a letter as a share of the size; {@value #UNKNOWN} when the face lacks it. */
    private float width(int letter) throws IOException {
        var known = widths.get(letter);
        if (known != null) {
            return known;
        }
        float width = UNKNOWN;
        try {
            width = font.getStringWidth(Character.toString(letter)) / 1000;
        } catch (IllegalArgumentException lacking) {
            width = UNKNOWN;
        }
        widths.put(letter, width);
        return width;
    }

    /** Breaks a text at spaces, a word that is too long for a line where the line ends. */
    List<String> lines(String text, float size, float room) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(text).split(" ")) {
            var joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined, size) <= room) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.setLength(0);
            line.append(rest(word, size, room, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    private String rest(String word, float size, float room, List<String> lines) throws IOException {
        var left = word;
        while (width(left, size) > room) {
            int end = left.length() - 1;
            while (end > 1 && width(left.substring(0, end), size) > room) {
                end--;
            }
            int hyphen = left.lastIndexOf('-', end - 1);
            int cut = hyphen > 0 ? hyphen + 1 : end;
            lines.add(left.substring(0, cut));
            left = left.substring(cut);
        }
        return left;
    }
}
