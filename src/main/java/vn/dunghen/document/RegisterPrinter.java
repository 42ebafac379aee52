package vn.dunghen.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Prints a register line by line, so that a year of dossiers needs no more memory than a month. */
@Component
class RegisterPrinter {

    /** @param form its number in the regime, e.g. {@code 07} */
    byte[] print(
            PaperRenderer.Imprint imprint, String form, RegisterContent content, Iterator<RegisterContent.Line> lines) {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var book = new RegisterBook(document);
            book.open(imprint.title(), content);
            int count = 0;
            while (lines.hasNext()) {
                book.line(lines.next().cells(++count));
            }
            book.close(count, PaperText.moment(content.readAt()));
            book.numberPages(imprint.title() + ", mẫu số " + form);
            return PaperRenderer.bytes(document, imprint);
        } catch (IOException broken) {
            throw new UncheckedIOException("register " + imprint.id() + " cannot be printed", broken);
        }
    }
}
