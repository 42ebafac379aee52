package vn.dunghen.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.dunghen.kernel.InvalidInput;

/** Looks at a zipped Office file before anything opens it: counted, not believed. */
final class PackageInspection {

    static final int LARGEST_FILE = 5_000_000;
    private static final int LARGEST_UNPACKED = 30_000_000;
    private static final int MOST_PARTS = 300;
    private static final Pattern ACTIVE =
            Pattern.compile("vbaproject|/activex/|/embeddings/|/externallinks/|/ctrlprops/|oleobject|/macrosheets/");
    private static final Pattern OUTSIDE =
            Pattern.compile("<[^<>]{0,2000}?TargetMode\\s*=\\s*[\"']External[\"'][^<>]{0,2000}>");
    private static final int LOOK_AHEAD = 4_096;

    private final String wanted;
    private final String ending;

    private PackageInspection(String wanted, String ending) {
        this.wanted = wanted;
        this.ending = ending;
    }

    /** @throws InvalidInput at {@code file} when it is no harmless workbook, saying what is wrong with it */
    static void inspect(byte[] file) {
        var inspection = new PackageInspection("tệp Excel (.xlsx)", ".xlsx");
        if (inspection.look(file) != OfficeKind.WORKBOOK) {
            throw refused("Đây không phải tệp Excel .xlsx.");
        }
    }

    /** @throws InvalidInput at {@code file} when it is neither a harmless document nor a harmless workbook */
    static OfficeKind kind(byte[] file) {
        return new PackageInspection("tệp Word (.docx) hoặc Excel (.xlsx)", ".docx hoặc .xlsx").look(file);
    }

    static InvalidInput refused(String why) {
        return new InvalidInput("file", why);
    }

    private OfficeKind look(byte[] file) {
        if (file.length == 0) {
            throw refused("Chọn tệp có nội dung: " + wanted + ".");
        }
        if (file.length > LARGEST_FILE) {
            throw refused("Tệp quá lớn, tối đa 5 MB.");
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("Tệp .doc, .xls cũ hoặc tệp có mật khẩu không đọc được. Lưu lại dạng " + ending
                    + ", không đặt mật khẩu.");
        }
        if (!starts(file, 'P', 'K', 3, 4)) {
            throw foreign();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            return parts(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("Tệp bị hỏng. Mở bằng Microsoft Office hoặc LibreOffice, lưu lại rồi gửi lại.");
        }
    }

    private OfficeKind parts(ZipInputStream zip) throws IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            String name = "/" + part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (!names.add(name) || names.size() > MOST_PARTS || name.contains("/../")) {
                throw refused("Cấu trúc tệp không bình thường nên không đọc.");
            }
            if (ACTIVE.matcher(name).find()) {
                throw active();
            }
            unpacked += part(zip, name, unpacked);
        }
        boolean word = names.contains("/word/document.xml");
        if (!names.contains("/[content_types].xml") || word == names.contains("/xl/workbook.xml")) {
            throw foreign();
        }
        return word ? OfficeKind.WORD : OfficeKind.WORKBOOK;
    }

    /** Unpacks one part to nowhere and counts. */
    private long part(ZipInputStream zip, String name, long before) throws IOException {
        byte[] buffer = new byte[65_536];
        boolean relations = name.endsWith(".rels");
        byte[] head = zip.readNBytes(relations ? LARGEST_UNPACKED / 100 : LOOK_AHEAD);
        String text = plain(head);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw refused("Tệp có khai báo XML lạ nên không đọc.");
        }
        if (text.contains("macroEnabled") || relations && reachesOut(text)) {
            throw active();
        }
        long size = head.length;
        for (int got = zip.read(buffer); got > 0; got = zip.read(buffer)) {
            size += got;
            if (before + size > LARGEST_UNPACKED) {
                throw refused("Tệp giải nén ra quá lớn nên không đọc.");
            }
        }
        return size;
    }

    /** A link people may click is harmless; anything Office would fetch by itself is not. A template on the writer's own disk is never looked for. */
    private static boolean reachesOut(String relations) {
        return OUTSIDE.matcher(relations)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .anyMatch(link -> !link.contains("/relationships/hyperlink") && !link.contains("\"file:///"));
    }

    private InvalidInput active() {
        return refused(
                "Tệp có macro, đối tượng nhúng hoặc liên kết ngoài nên không đọc. Lưu lại dạng " + ending + " thường.");
    }

    private InvalidInput foreign() {
        return refused("Đây không phải " + wanted.replace("(", "").replace(")", "") + ".");
    }

    /** The letters of a part, whichever Unicode writing it is in. */
    private static String plain(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private static boolean starts(byte[] file, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
