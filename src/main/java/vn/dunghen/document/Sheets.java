package vn.dunghen.document;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Sheets of A4 lying on their side, written one after the other; millimetres from the upper left corner. */
final class Sheets {

    /** The faces of Liberation Serif. */
    enum Face {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private static final float POINTS = 72 / 25.4f;
    private static final float HEIGHT = 210;
    private static final PDRectangle A4 = new PDRectangle(297 * POINTS, HEIGHT * POINTS);
    private static final float FOOT_SIZE = 9;

    private final PDDocument document;
    private final Map<Face, Lettering> faces = new EnumMap<>(Face.class);
    private @Nullable PDPageContentStream sheet;

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        for (var face : Face.values()) {
            faces.put(face, Lettering.of(document, face.file));
        }
    }

    /** Takes the next sheet. */
    void turn() throws IOException {
        close();
        var page = new PDPage(A4);
        document.addPage(page);
        sheet = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        sheet.setLineWidth(0.5f);
    }

    void close() throws IOException {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }

    float width(Face face, float size, String text) throws IOException {
        return face(face).width(text, size) / POINTS;
    }

    List<String> lines(Face face, float size, String text, float room) throws IOException {
        return face(face).lines(text, size, room * POINTS);
    }

    void left(Face face, float size, float x, float base, String text) throws IOException {
        write(open(), face(face), size, x, base, text);
    }

    void middle(Face face, float size, float x, float base, String text) throws IOException {
        left(face, size, x - width(face, size, text) / 2, base, text);
    }

    void rule(float x1, float y1, float x2, float y2) throws IOException {
        open().moveTo(x1 * POINTS, (HEIGHT - y1) * POINTS);
        open().lineTo(x2 * POINTS, (HEIGHT - y2) * POINTS);
        open().stroke();
    }

    void box(float x, float y, float width, float height) throws IOException {
        open().addRect(x * POINTS, (HEIGHT - y - height) * POINTS, width * POINTS, height * POINTS);
        open().stroke();
    }

    /** Writes under each sheet what it belongs to and which of how many it is. */
    void feet(String name, float left, float right, float base) throws IOException {
        int count = document.getNumberOfPages();
        var regular = face(Face.REGULAR);
        for (int i = 0; i < count; i++) {
            var text = "Trang " + (i + 1) + "/" + count;
            try (var foot = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                write(foot, regular, FOOT_SIZE, left, base, name);
                write(foot, regular, FOOT_SIZE, right - width(Face.REGULAR, FOOT_SIZE, text), base, text);
            }
        }
    }

    private static void write(PDPageContentStream out, Lettering face, float size, float x, float base, String text)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.beginText();
        out.setFont(face.font(), size);
        out.newLineAtOffset(x * POINTS, (HEIGHT - base) * POINTS);
        out.showText(face.printable(text));
        out.endText();
    }

    private Lettering face(Face face) {
        return faces.get(face);
    }

    private PDPageContentStream open() {
        if (sheet == null) {
            throw new IllegalStateException("no sheet has been taken");
        }
        return sheet;
    }
}
