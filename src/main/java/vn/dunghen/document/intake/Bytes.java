package vn.dunghen.document.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks for texts in bytes. */
final class Bytes {

    private Bytes() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] file, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(file.length, Math.max(start, to));
        return new String(file, start, end - start, StandardCharsets.ISO_8859_1);
    }

    static boolean at(byte[] file, int place, String text) {
        if (place < 0 || place + text.length() > file.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((file[place + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first place from {@code from} on where the text begins, or -1. */
    static int find(byte[] file, String text, int from) {
        byte first = (byte) text.charAt(0);
        for (int i = Math.max(0, from); i + text.length() <= file.length; i++) {
            if (file[i] == first && at(file, i, text)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the lower-case texts occurs, in whatever capitals. */
    static boolean holdsAny(byte[] file, int from, int to, String... texts) {
        int end = Math.min(to, file.length);
        for (int i = Math.max(0, from); i < end; i++) {
            if (file[i] != '<') {
                continue;
            }
            String near = text(file, i, Math.min(end, i + 16)).toLowerCase(Locale.ROOT);
            for (String text : texts) {
                if (near.startsWith(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    static int u16(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }

    static long u32(byte[] file, int at) {
        return (long) u16(file, at) << 16 | u16(file, at + 2);
    }

    static int little16(byte[] file, int at) {
        return file[at] & 0xFF | (file[at + 1] & 0xFF) << 8;
    }

    static long little32(byte[] file, int at) {
        return little16(file, at) | (long) little16(file, at + 2) << 16;
    }
}
