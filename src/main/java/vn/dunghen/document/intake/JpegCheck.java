package vn.dunghen.document.intake;

/** A JPEG image: its segments one after the other up to its end, of a size that people's cameras and scanners make. */
public final class JpegCheck {

    private static final int MOST_SCANS = 100;

    private final byte[] file;
    private boolean framed;
    private int scans;

    private JpegCheck(byte[] file) {
        this.file = file;
    }

    /** @throws RefusedFile when it is broken, too large, or more than a picture */
    public static void inspect(byte[] file) {
        Foreign.refuseZip(file);
        int end = new JpegCheck(file).segments();
        Foreign.refuseMarkup(file, end, file.length);
    }

    /** Where the picture ends; cameras put a second, smaller one behind it. */
    private int segments() {
        int at = 2;
        while (at + 4 <= file.length) {
            if ((file[at] & 0xFF) != 0xFF) {
                throw broken();
            }
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = Bytes.u16(file, at + 2);
            int next = at + 2 + length;
            if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xD9 || length < 2 || next > file.length) {
                throw broken();
            }
            if (isFrame(marker)) {
                frame(at + 4, next);
            } else if (marker >= 0xE0) {
                Foreign.refuseMarkup(file, at + 4, next);
            }
            at = marker == 0xDA ? scan(next) : next;
            if (at + 2 <= file.length && file[at] == (byte) 0xFF && file[at + 1] == (byte) 0xD9) {
                if (!framed || scans == 0) {
                    throw broken();
                }
                return at + 2;
            }
        }
        throw broken();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int data, int end) {
        if (framed || end - data < 6) {
            throw broken();
        }
        framed = true;
        Pictures.refuseTooLarge(Bytes.u16(file, data + 3), Bytes.u16(file, data + 1));
    }

    /** The next marker behind the coded points of a scan. */
    private int scan(int from) {
        if (!framed) {
            throw broken();
        }
        if (++scans > MOST_SCANS) {
            throw new RefusedFile("bomb");
        }
        for (int at = from; at + 1 < file.length; at++) {
            if (file[at] == (byte) 0xFF) {
                int marker = file[at + 1] & 0xFF;
                if (marker != 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7)) {
                    return at;
                }
            }
        }
        throw broken();
    }

    private static RefusedFile broken() {
        return new RefusedFile("broken");
    }
}
