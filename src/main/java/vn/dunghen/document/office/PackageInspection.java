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

/** Looks at a zipped Office file before anything opens it: counted, not believed. */
final class PackageInspection {

    static final int LARGEST_FILE = 5_000_000;
    private static final int LARGEST_UNPACKED = 30_000_000;
    private static final int MOST_PARTS = 300;
    private static final Pattern ACTIVE =
            Pattern.compile("vbaproject|/activex/|/embeddings/|/externallinks/|/ctrlprops/|oleobject|/macrosheets/");
    private static final int LOOK_AHEAD = 4_096;

    private PackageInspection() {}

    /** @throws vn.dunghen.kernel.InvalidInput at {@code file}, saying what is wrong with it */
    static void inspect(byte[] file) {
        if (file.length == 0) {
            throw SafeWorkbook.refused("Chọn tệp Excel (.xlsx) để gửi.");
        }
        if (file.length > LARGEST_FILE) {
            throw SafeWorkbook.refused("Tệp quá lớn, tối đa 5 MB.");
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw SafeWorkbook.refused(
                    "Tệp .xls cũ hoặc tệp có mật khẩu không đọc được. Lưu lại dạng .xlsx, không đặt mật khẩu.");
        }
        if (!starts(file, 'P', 'K', 3, 4)) {
            throw SafeWorkbook.refused("Đây không phải tệp Excel .xlsx.");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            parts(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw SafeWorkbook.refused("Tệp bị hỏng. Mở bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.");
        }
    }

    private static void parts(ZipInputStream zip) throws IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            String name = "/" + part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (!names.add(name) || names.size() > MOST_PARTS || name.contains("/../")) {
                throw SafeWorkbook.refused("Cấu trúc tệp không bình thường nên không đọc.");
            }
            if (ACTIVE.matcher(name).find()) {
                throw SafeWorkbook.refused(
                        "Tệp có macro, đối tượng nhúng hoặc liên kết ngoài nên không đọc. Lưu lại dạng .xlsx thường.");
            }
            unpacked += part(zip, unpacked);
        }
        if (!names.contains("/[content_types].xml") || !names.contains("/xl/workbook.xml")) {
            throw SafeWorkbook.refused("Đây không phải tệp Excel .xlsx.");
        }
    }

    /** Unpacks one part to nowhere and counts. */
    private static long part(ZipInputStream zip, long before) throws IOException {
        byte[] buffer = new byte[65_536];
        byte[] head = zip.readNBytes(LOOK_AHEAD);
        String text = plain(head);
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw SafeWorkbook.refused("Tệp có khai báo XML lạ nên không đọc.");
        }
        if (text.contains("macroEnabled")) {
            throw SafeWorkbook.refused(
                    "Tệp có macro, đối tượng nhúng hoặc liên kết ngoài nên không đọc. Lưu lại dạng .xlsx thường.");
        }
        long size = head.length;
        for (int got = zip.read(buffer); got > 0; got = zip.read(buffer)) {
            size += got;
            if (before + size > LARGEST_UNPACKED) {
                throw SafeWorkbook.refused("Tệp giải nén ra quá lớn nên không đọc.");
            }
        }
        return size;
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
