package vn.dunghen.plan.usecase.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What hostile files are made of. */
final class HostileParts {

    static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final byte[] SMALL = new Word()
            .centred("KẾ HOẠCH")
            .centred("Thử")
            .bold("I. MỤC ĐÍCH")
            .line("Một dòng.")
            .bytes();

    private HostileParts() {}

    static String rows(int count) {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        StringBuilder table = new StringBuilder("<w:tbl><w:tr>");
        for (String head : new String[] {"STT", "Nội dung", "Thời gian", "Chủ trì"}) {
            table.append(String.format(cell, head));
        }
        table.append("</w:tr>");
        for (int i = 1; i < count; i++) {
            table.append("<w:tr>")
                    .append(String.format(cell, i))
                    .append(String.format(cell, "Rà soát quy trình số " + i + " của các phòng"))
                    .append(String.format(cell, "Trước ngày 15/12"))
                    .append(String.format(cell, i % 2 == 0 ? "Văn phòng Sở" : "Ban Không Có Tên số " + i))
                    .append("</w:tr>");
        }
        return table + "</w:tbl>";
    }

    static String nested(int depth) {
        return "<w:tbl><w:tr><w:tc>".repeat(depth) + "<w:p><w:r><w:t>trong cùng</w:t></w:r></w:p>"
                + "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth);
    }

    static byte[] document(String body) {
        return with(
                small(),
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + SPACE + "><w:body>" + body
                        + "</w:body></w:document>");
    }

    static byte[] small() {
        return SMALL.clone();
    }

    static byte[] with(byte[] archive, String name, String content) {
        return with(archive, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] replaced(byte[] archive, String name, String old, String other) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return with(
                            archive, name, new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace(old, other));
                }
            }
            throw new IllegalArgumentException("no part " + name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same archive with one part added or put in place of the old one. */
    static byte[] with(byte[] archive, String name, byte[] content) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out);
                ZipInputStream old = new ZipInputStream(new ByteArrayInputStream(archive))) {
            // what is packed here is big and dull: packing it well would take longer than reading it
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry part = old.getNextEntry(); part != null; part = old.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    old.transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
