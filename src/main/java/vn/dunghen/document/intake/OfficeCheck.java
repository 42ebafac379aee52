package vn.dunghen.document.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An Office file: a zip whose two lists of entries agree, bounded in what it unpacks to, with no part that acts. */
public final class OfficeCheck {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 100_000_000;
    private static final int OVERLAP = 128;
    private static final int LARGEST_TEXT = 32_000_000;
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern ACTIVE_NAME = Pattern.compile(
            "vbaproject|vbadata|/activex/|/embeddings/|/externallinks/|/ctrlprops/|oleobject|/macrosheets/"
                    + "|/afchunk|^basic/|^scripts/|^object \\d");

    private final byte[] file;
    private final KnownContent known;
    private final byte[] buffer = new byte[65_536];
    private final List<String> names = new ArrayList<>();
    private String kind = "";
    private long unpacked;

    private OfficeCheck(byte[] file, KnownContent known) {
        this.file = file;
        this.known = known;
    }

    /** Which kinds are told apart. */
    public enum Kind {
        DOCX,
        XLSX,
        ODT
    }

    /**
     * The kind by its parts; empty for any other zip.
     *
     * @throws RefusedFile when it is broken, locked, active or oversized
     */
    public static Optional<Kind> inspect(byte[] file, KnownContent known) {
        var check = new OfficeCheck(file, known);
        List<String> listed = ZipDirectory.names(file, MOST_ENTRIES);
        check.entries();
        if (!listed.equals(check.names)) {
            throw new RefusedFile("mixed");
        }
        return check.kind();
    }

    private void entries() {
        Set<String> met = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (names.size() >= MOST_ENTRIES) {
                    throw new RefusedFile("bomb");
                }
                if (isOutside(name) || !met.add(name.toLowerCase(Locale.ROOT))) {
                    throw new RefusedFile("names");
                }
                if (ACTIVE_NAME.matcher(name.toLowerCase(Locale.ROOT)).find()) {
                    throw new RefusedFile("macros");
                }
                names.add(name);
                part(name, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedFile("broken");
        }
    }

    private void part(String name, ZipInputStream zip) throws IOException {
        byte[] head = zip.readNBytes(8);
        refuseForeign(head);
        boolean text = OfficeText.isText(name, head);
        var whole = new java.io.ByteArrayOutputStream(text ? 16_384 : 8);
        whole.writeBytes(head);
        unpacked += head.length;
        System.arraycopy(head, 0, buffer, 0, head.length);
        int kept = head.length;
        for (int got = read(zip, kept); got > 0; got = read(zip, kept)) {
            unpacked += got;
            if (unpacked > MOST_BYTES || text && whole.size() > LARGEST_TEXT) {
                throw new RefusedFile("bomb");
            }
            if (text) {
                whole.write(buffer, kept, got);
            } else if (known.in(buffer, kept + got)) {
                throw new RefusedFile("malware");
            }
            int length = kept + got;
            kept = Math.min(OVERLAP, length);
            System.arraycopy(buffer, length - kept, buffer, 0, kept);
        }
        if (!text) {
            return;
        }
        byte[] bytes = whole.toByteArray();
        if (known.in(bytes, bytes.length)) {
            throw new RefusedFile("malware");
        }
        if (name.equals("mimetype")) {
            kind = new String(bytes, StandardCharsets.US_ASCII);
        } else {
            OfficeText.inspect(name, bytes);
        }
    }

    /** Behind what is kept of the piece before, so that nothing hides where two pieces meet. */
    private int read(ZipInputStream zip, int kept) throws IOException {
        return zip.readNBytes(buffer, kept, buffer.length - kept);
    }

    /** A program, another package or an old Office file inside, whatever it is called. */
    private static void refuseForeign(byte[] head) {
        if (Bytes.at(head, 0, "MZ")
                || Bytes.at(head, 0, "PK\3\4")
                || Bytes.at(head, 0, "\u007fELF")
                || Bytes.at(head, 0, "#!")
                || Bytes.at(head, 0, "{\\rtf")
                || Bytes.at(head, 0, "\u00d0\u00cf\u0011\u00e0")) {
            throw new RefusedFile("macros");
        }
    }

    private static boolean isOutside(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String step : lower.split("/", -1)) {
            if (step.equals("..")
                    || step.equals(".")
                    || step.endsWith(" ")
                    || DEVICE.matcher(step).matches()) {
                return true;
            }
        }
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.codePoints().anyMatch(letter -> Character.isISOControl(letter) || isInvisible(letter));
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    private Optional<Kind> kind() {
        if (kind.strip().equals("application/vnd.oasis.opendocument.text") && names.contains("content.xml")) {
            return Optional.of(Kind.ODT);
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(Kind.DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(Kind.XLSX) : Optional.empty();
    }
}
