package vn.dunghen.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the structure of an Office file without trusting it: bounded in entries and in what they unpack to. */
final class PackedFile {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int LARGEST_KEPT = 64 * 1024;

    private PackedFile() {}

    /** What was found. */
    record Found(Optional<FileType> type, boolean macros, boolean malware) {
        static final Found NOTHING = new Found(Optional.empty(), false, false);
    }

    static Found read(byte[] content, MalwareScan scan) {
        Set<String> names = new HashSet<>();
        boolean macros = false;
        boolean malware = false;
        String kind = "";
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (names.size() >= MOST_ENTRIES || isOutside(name) || !names.add(name)) {
                    return Found.NOTHING;
                }
                byte[] start = zip.readNBytes(LARGEST_KEPT);
                total += start.length + skip(zip, MOST_BYTES - total - start.length);
                if (total >= MOST_BYTES) {
                    return Found.NOTHING;
                }
                malware |= scan.finds(start);
                macros |= isMacro(name);
                if (name.equals("mimetype")) {
                    kind = new String(start, StandardCharsets.US_ASCII);
                }
                if (name.equals("[Content_Types].xml")) {
                    macros |= new String(start, StandardCharsets.UTF_8)
                            .toLowerCase(Locale.ROOT)
                            .contains("macroenabled");
                }
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException broken) {
            return Found.NOTHING;
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot be read", impossible);
        }
        return new Found(type(names, kind), macros, malware);
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long skipped = 0;
        for (int got = zip.read(buffer); got >= 0 && skipped < most; got = zip.read(buffer)) {
            skipped += got;
        }
        return skipped;
    }

    private static Optional<FileType> type(Set<String> names, String kind) {
        if (kind.equals(FileType.ODT.mediaType()) && names.contains("content.xml")) {
            return Optional.of(FileType.ODT);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(FileType.XLSX) : Optional.empty();
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("vbaproject")
                || lower.contains("vbadata")
                || lower.contains("/activex/")
                || lower.contains("/macrosheets/")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/");
    }
}
