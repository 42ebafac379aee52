package vn.dunghen.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput;

/** Takes a file in by what it holds, never by what it calls itself. */
@Component
class FileCheck {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int LONGEST_STEM = 120;

    private final AttachmentSettings settings;
    private final MalwareScan scan;
    private final MessageSource messages;

    FileCheck(AttachmentSettings settings, MalwareScan scan, MessageSource messages) {
        this.settings = settings;
        this.scan = scan;
        this.messages = messages;
    }

    /** A file that may be kept. */
    record Checked(String name, FileType type, byte[] content) {}

    /** @throws InvalidInput when the file is empty, too large, of another type than those taken, or dangerous */
    Checked check(String field, String sentName, InputStream sent) {
        byte[] content = read(sent);
        if (content.length == 0) {
            throw refused(field, "empty");
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw refused(field, "tooLarge", settings.maxSize().toMegabytes());
        }
        if (scan.finds(content)) {
            throw refused(field, "malware");
        }
        FileType type = type(field, content).orElseThrow(() -> refused(field, "type"));
        return new Checked(name(field, sentName, type), type, content);
    }

    private byte[] read(InputStream sent) {
        try (sent) {
            return sent.readNBytes((int) settings.maxSize().toBytes() + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<FileType> type(String field, byte[] content) {
        if (startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            int tail = Math.max(0, content.length - 2048);
            String end = new String(content, tail, content.length - tail, StandardCharsets.ISO_8859_1);
            return end.contains("%%EOF") ? Optional.of(FileType.PDF) : Optional.empty();
        }
        if (startsWith(content, PNG)) {
            return content.length > 33 ? Optional.of(FileType.PNG) : Optional.empty();
        }
        if (startsWith(content, JPEG)) {
            return Optional.of(FileType.JPG);
        }
        if (!startsWith(content, new byte[] {'P', 'K', 3, 4})) {
            return Optional.empty();
        }
        PackedFile.Found found = PackedFile.read(content, scan);
        if (found.malware()) {
            throw refused(field, "malware");
        }
        if (found.macros()) {
            throw refused(field, "macros");
        }
        return found.type();
    }

    /** The last part of the name, readable and with the ending of the type; a name of another type is a disguise. */
    private String name(String field, String sentName, FileType type) {
        String whole = Normalizer.normalize(sentName, Normalizer.Form.NFC);
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\"<>:|?*;]", "")
                .strip();
        int dot = clean.lastIndexOf('.');
        String stem = (dot < 0 ? clean : clean.substring(0, dot))
                .replaceAll("^[.\\s]+", "")
                .strip();
        String ending = dot < 0 ? "" : clean.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!ending.isEmpty() && !type.isNamed(ending)) {
            throw refused(field, "disguise", ending, type.ending());
        }
        String kept = stem.isEmpty() ? say("attachment.unnamed") : stem;
        int end = kept.offsetByCodePoints(0, Math.min(LONGEST_STEM, kept.codePointCount(0, kept.length())));
        return kept.substring(0, end) + "." + type.ending();
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private InvalidInput refused(String field, String key, Object... arguments) {
        return new InvalidInput(field, say("attachment.error." + key, arguments));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
