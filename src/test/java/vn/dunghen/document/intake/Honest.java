package vn.dunghen.document.intake;

import static vn.dunghen.document.intake.Sample.taken;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as honest people send them. */
final class Honest {

    private Honest() {}

    static List<Sample> all() {
        return List.of(
                taken("scan of two pages in colour, 300 dpi, as PDF", "quyet-dinh.pdf", scan(true, false)),
                taken("scan without loss, grey, 300 dpi, as PDF", "giay-phep.pdf", scan(false, false)),
                taken("PDF in the newest form, its objects packed", "a.pdf", scan(true, true)),
                taken("signed PDF", "da-ky.pdf", signed()),
                taken(
                        "PDF that opens at a page",
                        "a.pdf",
                        Pdf.of("/OpenAction[3 0 R/XYZ null null 0]", "").bytes()),
                taken(
                        "PDF with links",
                        "a.pdf",
                        Pdf.of("", "/Annots[4 0 R]")
                                .object("<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.invalid)>>>>")
                                .bytes()),
                taken("photograph of a page", "anh.jpg", HostilePictures.image("jpg", 2480, 3508)),
                taken("scan of a page as PNG", "anh.png", HostilePictures.image("png", 2480, 3508)),
                taken("name with capital ending", "ANH.JPEG", HostilePictures.image("jpg", 20, 20)),
                taken("Word document", "đơn đề nghị.docx", docx()),
                taken("Word document with a link and a local template", "don.docx", linked()),
                taken("Excel sheet", "bang-ke.xlsx", xlsx()),
                taken("LibreOffice document", "don.odt", odt()));
    }

    static byte[] docx() {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP");
            word.createTable(3, 2).getRow(0).getCell(0).setText("Thiết bị");
            return written(word::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] linked() {
        return Hostile.with(
                docx(),
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///C:\\Users\\x\\Normal.dotm\" TargetMode=\"External\"/>"
                        + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.invalid\" TargetMode=\"External\"/></Relationships>",
                "word/footer1.xml",
                "<w:ftr><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:instrText> HYPERLINK \"https://a\" </w:instrText></w:r></w:ftr>");
    }

    static byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("Bảng kê").createRow(0);
            row.createCell(0).setCellValue("Thiết bị");
            row.createCell(1).setCellFormula("SUM(A1:A9)*IF(B2>3,\"a|b\",1)");
            return written(book::write);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] odt() {
        return Hostile.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest/>",
                "Pictures/1.png",
                HostilePictures.image("png", 20, 20),
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:scripts/><text:p>ĐƠN <text:a xlink:href=\"https://example.invalid\">a</text:a></text:p>"
                        + "<draw:image xlink:href=\"Pictures/1.png\" xlink:actuate=\"onLoad\"/></office:document-content>",
                "styles.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles/>");
    }

    static byte[] scan(boolean colour, boolean packed) {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                BufferedImage image = page(colour, i);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(
                            colour
                                    ? JPEGFactory.createFromImage(pdf, image, 0.6f, 300)
                                    : LosslessFactory.createFromImage(pdf, image),
                            0,
                            0,
                            595,
                            842);
                }
            }
            pdf.getDocumentInformation().setProducer("Máy quét");
            return written(out -> {
                if (packed) {
                    pdf.save(out);
                } else {
                    pdf.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage page(boolean colour, int number) {
        var image = new BufferedImage(2480, 3508, colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 2480, 3508);
        pen.setColor(Color.DARK_GRAY);
        Random grain = new Random(number);
        for (int line = 300; line < 3200; line += 60) {
            for (int at = 300; at < 2200; at += 20 + grain.nextInt(20)) {
                pen.fillRect(at, line + grain.nextInt(6), 12, 30);
            }
        }
        pen.dispose();
        return image;
    }

    private static byte[] signed() {
        try (PDDocument pdf = Loader.loadPDF(scan(false, true))) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName("Giám đốc");
            pdf.addSignature(signature, content -> new byte[] {0x30, 0x03, 0x02, 0x01, 0x01});
            return written(pdf::saveIncremental);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private interface Writing {
        void to(java.io.OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }
}
