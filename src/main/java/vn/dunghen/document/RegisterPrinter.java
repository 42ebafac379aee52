package vn.dunghen.document;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/**
 * Prints a register part by part, so that a year of dossiers needs no more memory than a month. A part ends where a page
 * ends: the lines that would only begin a page wait for the next part.
 */
@Component
class RegisterPrinter {

    private static final int LINES_OF_A_PART = 240;
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float PAGE_NUMBER_SIZE = 9;

    private final PaperRenderer renderer;

    RegisterPrinter(PaperRenderer renderer) {
        this.renderer = renderer;
    }

    byte[] print(
            String template,
            PaperRenderer.Imprint imprint,
            Map<String, Object> content,
            Iterator<RegisterContent.Line> lines) {
        try (var book = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            List<Map<String, Object>> waiting = new ArrayList<>();
            int taken = 0;
            boolean first = true;
            boolean last;
            do {
                while (waiting.size() < LINES_OF_A_PART && lines.hasNext()) {
                    waiting.add(lines.next().toMap(++taken));
                }
                last = !lines.hasNext();
                var part = part(content, waiting, first, last ? taken : null);
                if (!last) {
                    int fitting = linesOnFullPages(template, imprint, part, waiting.size());
                    part = part(content, waiting.subList(0, fitting), first, null);
                    waiting = new ArrayList<>(waiting.subList(fitting, waiting.size()));
                }
                append(book, renderer.render(template, imprint, part));
                first = false;
            } while (!last);
            numberPages(book);
            return PaperRenderer.bytes(book, imprint);
        } catch (IOException broken) {
            throw new UncheckedIOException("register " + imprint.id() + " cannot be printed", broken);
        }
    }

    private static Map<String, Object> part(
            Map<String, Object> content,
            List<Map<String, Object>> rows,
            boolean first,
            @org.jspecify.annotations.Nullable Integer count) {
        var part = new HashMap<>(content);
        part.put("first", first);
        if (!rows.isEmpty()) {
            part.put("rows", List.copyOf(rows));
        }
        if (count != null) {
            part.put("count", String.valueOf(count));
            part.put("none", count == 0);
        }
        return part;
    }

    private int linesOnFullPages(
            String template, PaperRenderer.Imprint imprint, Map<String, Object> part, int lines) {
        try (PdfBoxRenderer laidOut = renderer.laidOut(template, imprint.title(), part)) {
            var pages = laidOut.getRootBox().getLayer().getPages();
            int begins = pages.get(pages.size() - 1).getTop();
            var tops = new ArrayList<Integer>();
            collect(laidOut.getRootBox(), tops);
            int fitting = (int) tops.stream().filter(top -> top < begins).count();
            return fitting == 0 ? lines : fitting;
        }
    }

    /** Where the lines begin; the table's head is none. */
    private static void collect(Box box, List<Integer> tops) {
        if (box instanceof TableSectionBox section && section.isHeader()) {
            return;
        }
        if (box instanceof TableRowBox row && row.getParent() instanceof TableSectionBox) {
            tops.add(row.getAbsY());
            return;
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i), tops);
        }
    }

    private static void append(PDDocument book, byte[] part) throws IOException {
        try (var source = Loader.loadPDF(part)) {
            new PDFMergerUtility().appendDocument(book, source);
        }
    }

    /** "Trang 3/57" at the foot; only known when all parts are there. */
    private static void numberPages(PDDocument book) throws IOException {
        PDFont font;
        try (var file = PaperRenderer.fontFile("Regular")) {
            font = PDType0Font.load(book, file);
        }
        int pages = book.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            numberPage(book, font, "Trang " + (i + 1) + "/" + pages, i);
        }
    }

    private static void numberPage(PDDocument book, PDFont font, String text, int index) throws IOException {
        PDPage page = book.getPage(index);
        float width = font.getStringWidth(text) / 1000 * PAGE_NUMBER_SIZE;
        float right = page.getMediaBox().getWidth() - 12 * POINTS_PER_MM;
        try (var drawing = new PDPageContentStream(book, page, AppendMode.APPEND, true, true)) {
            drawing.beginMarkedContent(COSName.ARTIFACT);
            drawing.beginText();
            drawing.setFont(font, PAGE_NUMBER_SIZE);
            drawing.newLineAtOffset(right - width, 7 * POINTS_PER_MM);
            drawing.showText(text);
            drawing.endText();
            drawing.endMarkedContent();
        }
    }
}
