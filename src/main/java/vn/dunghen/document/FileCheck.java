package vn.dunghen.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.document.intake.JpegCheck;
import vn.dunghen.document.intake.OfficeCheck;
import vn.dunghen.document.intake.PdfCheck;
import vn.dunghen.document.intake.PngCheck;
import vn.dunghen.document.intake.RefusedFile;
import vn.dunghen.kernel.InvalidInput;

/** Takes a file in by what it holds, never by what it calls itself. */
@Component
class FileCheck {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int LONGEST_STEM = 120;
    private static final Pattern PROGRAM = Pattern.compile(
            "\\.(exe|com|scr|pif|bat|cmd|ps1|vbs?|js|jse|wsf|hta|msi|lnk|jar|dll|html?|svg|xml|docm|xlsm|iso|zip)$");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final AttachmentSettings settings;
    private final MalwareScan scan;
    private final MessageSource messages;

    FileCheck(AttachmentSettings settings, MalwareScan scan, MessageSource messages) {
        this.settings = settings;
        this.scan = scan;
        this.messages = messages;
    }

    /** @throws InvalidInput when the file is empty, too large, of another type than those taken, or dangerous */
    InspectedFile check(String field, String sentName, InputStream sent) {
        byte[] content = read(sent);
        if (content.length == 0) {
            throw refused(field, "empty");
        }
        if (content.length > settings.maxSize().toBytes()) {
            throw refused(field, "tooLarge", settings.maxSize().toMegabytes());
        }
        try {
            if (KnownSignatures.in(content, content.length)) {
                throw new RefusedFile("malware");
            }
            FileType type = inspected(content).orElseThrow(() -> new RefusedFile("type"));
            InspectedFile checked = new InspectedFile(name(sentName, type), type, content);
            if (scan.finds(content)) {
                throw new RefusedFile("malware");
            }
            return checked;
        } catch (RefusedFile refused) {
            throw refused(field, refused.key(), refused.arguments());
        }
    }

    private byte[] read(InputStream sent) {
        try (sent) {
            return sent.readNBytes((int) settings.maxSize().toBytes() + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<FileType> inspected(byte[] content) {
        if (startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            PdfCheck.inspect(content, KnownSignatures::in);
            return Optional.of(FileType.PDF);
        }
        if (startsWith(content, PNG)) {
            PngCheck.inspect(content);
            return Optional.of(FileType.PNG);
        }
        if (startsWith(content, JPEG)) {
            JpegCheck.inspect(content);
            return Optional.of(FileType.JPG);
        }
        if (!startsWith(content, new byte[] {'P', 'K', 3, 4})) {
            return Optional.empty();
        }
        return OfficeCheck.inspect(content, KnownSignatures::in).map(kind -> FileType.valueOf(kind.name()));
    }

    /** The last part of the name, readable and with the ending of the type; a name of another type is a disguise. */
    private String name(String sentName, FileType type) {
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
            throw new RefusedFile("disguise", ending, type.ending());
        }
        if (PROGRAM.matcher(stem.toLowerCase(Locale.ROOT)).find()) {
            throw new RefusedFile("twoEndings");
        }
        String kept =
                stem.isEmpty() || DEVICE.matcher(stem.toLowerCase(Locale.ROOT)).matches()
                        ? say("attachment.unnamed")
                        : stem;
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
