package vn.dunghen.document.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What hostile files are put together from. */
final class Hostile {

    private Hostile() {}

    static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Names and contents in turn. */
    static byte[] zip(Object... parts) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write(
                        parts[i + 1] instanceof byte[] raw
                                ? raw
                                : ((String) parts[i + 1]).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same package with parts added or put in place of the old ones. */
    static byte[] with(byte[] archive, Object... parts) {
        var all = new java.util.LinkedHashMap<String, Object>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        for (int i = 0; i < parts.length; i += 2) {
            all.put((String) parts[i], parts[i + 1]);
        }
        return zip(all.entrySet().stream()
                .flatMap(part -> java.util.stream.Stream.of(part.getKey(), part.getValue()))
                .toArray());
    }

    /** Every place where the bytes of one text stand says another of the same length. */
    static byte[] renamed(byte[] file, String old, String other) {
        return ascii(new String(file, StandardCharsets.ISO_8859_1).replace(old, other));
    }
}
