package vn.dunghen.document.intake;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG image: its chunks in order and whole, its picture no larger than it says, nothing behind its end. */
public final class PngCheck {

    private static final int HEAD = 8;
    private static final long MOST_UNPACKED = 250_000_000;

    private final byte[] file;
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[65_536];
    private long expected;
    private long unpacked;
    private boolean pictureSeen;

    private PngCheck(byte[] file) {
        this.file = file;
    }

    /** @throws RefusedFile when it is broken, animated, too large, or more than a picture */
    public static void inspect(byte[] file) {
        Foreign.refuseZip(file);
        var check = new PngCheck(file);
        try {
            check.chunks();
        } finally {
            check.inflater.end();
        }
    }

    private void chunks() {
        int at = HEAD;
        boolean ended = false;
        while (!ended) {
            if (at + 12 > file.length) {
                throw broken();
            }
            long length = Bytes.u32(file, at);
            String kind = Bytes.text(file, at + 4, at + 8);
            if (length > file.length - at - 12 || at == HEAD != kind.equals("IHDR")) {
                throw broken();
            }
            int data = at + 8;
            int end = data + (int) length;
            var sum = new CRC32();
            sum.update(file, at + 4, 4 + (int) length);
            if (sum.getValue() != Bytes.u32(file, end)) {
                throw broken();
            }
            chunk(kind, data, end);
            ended = kind.equals("IEND");
            at = end + 4;
        }
        if (at != file.length) {
            throw new RefusedFile("mixed");
        }
        if (!pictureSeen || unpacked < Math.min(expected, 1)) {
            throw broken();
        }
    }

    private void chunk(String kind, int data, int end) {
        switch (kind) {
            case "IHDR" -> head(data, end);
            case "IDAT" -> picture(data, end);
            case "acTL", "fcTL", "fdAT" -> throw new RefusedFile("animated");
            case "tEXt", "iTXt", "eXIf" -> Foreign.refuseMarkup(file, data, end);
            default -> {
                // other chunks are kept as they are and never read by us
            }
        }
    }

    private void head(int data, int end) {
        if (end - data != 13) {
            throw broken();
        }
        long width = Bytes.u32(file, data);
        long height = Bytes.u32(file, data + 4);
        Pictures.refuseTooLarge(width, height);
        int depth = file[data + 8];
        int samples =
                switch (file[data + 9]) {
                    case 0, 3 -> 1;
                    case 2 -> 3;
                    case 4 -> 2;
                    case 6 -> 4;
                    default -> throw broken();
                };
        if (depth < 1 || depth > 16 || Integer.bitCount(depth) != 1) {
            throw broken();
        }
        expected = height * (1 + (width * samples * depth + 7) / 8);
        if (expected > MOST_UNPACKED) {
            throw new RefusedFile("picture", Pictures.MOST_MILLIONS);
        }
    }

    /** The seven passes of an interlaced picture have a few more bytes than its rows. */
    private void picture(int data, int end) {
        pictureSeen = true;
        inflater.setInput(file, data, end - data);
        try {
            while (!inflater.needsInput() && !inflater.finished()) {
                int got = inflater.inflate(buffer);
                unpacked += got;
                if (unpacked > expected * 2 + 65_536) {
                    throw new RefusedFile("bomb");
                }
                if (got == 0 && (inflater.needsDictionary() || !inflater.needsInput() && !inflater.finished())) {
                    throw broken();
                }
            }
        } catch (DataFormatException wrong) {
            throw broken();
        }
    }

    private static RefusedFile broken() {
        return new RefusedFile("broken");
    }
}
