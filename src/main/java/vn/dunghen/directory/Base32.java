package vn.dunghen.directory;

import java.io.ByteArrayOutputStream;

/** Bytes in 32 letters and figures that cannot be taken for one another, RFC 4648 without padding. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << Byte.SIZE | one & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }

    static byte[] read(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            held = held << BITS | LETTERS.indexOf(letter);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
