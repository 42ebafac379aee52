package vn.dunghen.document.intake;

import java.io.ByteArrayOutputStream;

/** Reads the two ways in which a PDF file writes bytes as letters; both make them fewer, never more. */
final class PdfLetters {

    private PdfLetters() {}

    static byte[] ofHex(byte[] file, int from, int to) {
        var bytes = new ByteArrayOutputStream((to - from) / 2 + 1);
        int half = -1;
        for (int at = from; at < to && file[at] != '>'; at++) {
            int digit = Character.digit(file[at], 16);
            if (digit >= 0) {
                if (half < 0) {
                    half = digit;
                } else {
                    bytes.write(half << 4 | digit);
                    half = -1;
                }
            }
        }
        return bytes.toByteArray();
    }

    /** A {@code z} stands for four empty bytes, so it is bounded by the file's size times four. */
    static byte[] of85(byte[] file, int from, int to) {
        var bytes = new ByteArrayOutputStream(to - from);
        long word = 0;
        int digits = 0;
        for (int at = from; at < to && file[at] != '~'; at++) {
            int letter = file[at];
            if (letter == 'z' && digits == 0) {
                bytes.writeBytes(new byte[4]);
            } else if (letter >= '!' && letter <= 'u') {
                word = word * 85 + letter - '!';
                if (++digits == 5) {
                    write(bytes, word, 4);
                    word = 0;
                    digits = 0;
                }
            }
        }
        if (digits > 1) {
            for (int i = digits; i < 5; i++) {
                word = word * 85 + 84;
            }
            write(bytes, word, digits - 1);
        }
        return bytes.toByteArray();
    }

    private static void write(ByteArrayOutputStream bytes, long word, int count) {
        for (int i = 0; i < count; i++) {
            bytes.write((int) (word >> 24 - 8 * i));
        }
    }
}
