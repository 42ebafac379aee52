package vn.dunghen.document.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes PDF files by hand, the way nobody should. */
final class Pdf {

    private static final java.util.Map<Long, byte[]> ZEROS = new java.util.concurrent.ConcurrentHashMap<>();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();
    private String trailer = "";

    Pdf() {
        text("%PDF-1.7\n");
    }

    /** One page; the texts stand in the catalog and in the page. */
    static Pdf of(String catalog, String page) {
        return new Pdf()
                .object("<</Type/Catalog/Pages 2 0 R" + catalog + ">>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + page + ">>");
    }

    static Pdf plain() {
        return of("", "");
    }

    Pdf text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Pdf object(String content) {
        places.add(bytes.size());
        return text(places.size() + " 0 obj" + content + "\nendobj\n");
    }

    Pdf stream(String dictionary, byte[] content) {
        places.add(bytes.size());
        text(places.size() + " 0 obj<<" + dictionary + "/Length " + content.length + ">>stream\n");
        bytes.writeBytes(content);
        return text("\nendstream\nendobj\n");
    }

    Pdf packed(String dictionary, byte[] content) {
        return stream(dictionary + "/Filter/FlateDecode", deflate(content));
    }

    Pdf trailer(String more) {
        trailer = more;
        return this;
    }

    byte[] bytes() {
        int xref = bytes.size();
        text("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> text(String.format("%010d 00000 n \n", place)));
        text("trailer<</Size " + (places.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n" + xref
                + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    /** Its objects in one packed stream, the way modern writers put them. @param action an object by itself */
    static byte[] inObjectStream(String action) {
        String catalog = "<</Type/Catalog/Pages 2 0 R/OpenAction 4 0 R>>";
        String pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";
        StringBuilder head = new StringBuilder();
        StringBuilder body = new StringBuilder();
        int number = 1;
        for (String object : List.of(catalog, pages, page, action)) {
            head.append(number++).append(' ').append(body.length()).append(' ');
            body.append(object).append(' ');
        }
        byte[] packed = deflate((head.toString() + body).getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        int place = file.size();
        file.writeBytes(("5 0 obj<</Type/ObjStm/N 4/First " + head.length() + "/Filter/FlateDecode/Length "
                        + packed.length + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(packed);
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        int xref = file.size();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        row(rows, 0, 0, 0);
        for (int i = 0; i < 4; i++) {
            row(rows, 2, 5, i);
        }
        row(rows, 1, place, 0);
        row(rows, 1, xref, 0);
        file.writeBytes(("6 0 obj<</Type/XRef/Size 7/W[1 4 1]/Root 1 0 R/Length " + rows.size() + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(rows.toByteArray());
        file.writeBytes(
                ("\nendstream\nendobj\nstartxref\n" + xref + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static void row(ByteArrayOutputStream rows, int type, int place, int index) {
        rows.write(type);
        for (int shift = 24; shift >= 0; shift -= 8) {
            rows.write(place >> shift);
        }
        rows.write(index);
    }

    static byte[] deflate(byte[] content) {
        var deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        var packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** That many zeros, packed without ever being held. */
    static byte[] deflatedZeros(long count) {
        return ZEROS.computeIfAbsent(count, Pdf::packedZeros);
    }

    private static byte[] packedZeros(long count) {
        var deflater = new Deflater(9);
        var packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1_000_000];
        byte[] buffer = new byte[65_536];
        for (long done = 0; done < count; done += zeros.length) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
