package vn.dunghen.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
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
            var book = new RegisterBook(document, RegisterTable.DOSSIERS);
            book.open(imprint.title(), content.head(), content.span(), content.extent());
            int count = 0;
            while (lines.hasNext()) {
                book.line(lines.next().cells(++count));
            }
            book.close(closing(count, PaperText.moment(content.readAt())), "NGƯỜI PHỤ TRÁCH BỘ PHẬN MỘT CỬA");
            book.numberPages(imprint.title() + ", mẫu số " + form);
            return PaperRenderer.bytes(document, imprint);
        } catch (IOException broken) {
            throw new UncheckedIOException("register " + imprint.id() + " cannot be printed", broken);
        }
    }

    private static String closing(int count, String readAt) {
        return count == 0
                ? "Không có hồ sơ nào được tiếp nhận trong thời gian này; lập lúc " + readAt + "."
                : "Sổ này có " + PaperText.count(count) + " hồ sơ, lập lúc " + readAt + ", từ dữ liệu của hệ thống.";
    }

    /** @param lines the cells of each line, in the order of {@link RegisterTable#OUTGOING} */
    byte[] printOutgoing(PaperRenderer.Imprint imprint, PaperHead head, int year, Iterator<List<String>> lines) {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var book = new RegisterBook(document, RegisterTable.OUTGOING);
            book.open(imprint.title(), head, "Năm " + year, null);
            int count = 0;
            while (lines.hasNext()) {
                book.line(lines.next());
                count++;
            }
            var readAt = PaperText.moment(imprint.at());
            book.close(
                    count == 0
                            ? "Năm " + year + " chưa có số nào; lập lúc " + readAt + "."
                            : "Sổ này có " + PaperText.count(count) + " số, kể cả số hủy, lập lúc " + readAt
                                    + ", từ dữ liệu của hệ thống.",
                    "VĂN THƯ");
            book.numberPages(imprint.title() + " năm " + year);
            return PaperRenderer.bytes(document, imprint);
        } catch (IOException broken) {
            throw new UncheckedIOException("register " + imprint.id() + " cannot be printed", broken);
        }
    }
}
