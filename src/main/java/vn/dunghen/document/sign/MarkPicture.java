package vn.dunghen.document.sign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a paper takes it over. One with a palette, which is how marks are drawn, is taken as it lies in its file, and its
 * opacity is looked up dot by dot from the palette; the library reads it bit by bit, which takes as long as all the rest of
 * signing. Any other is left to the library.
 */
final class MarkPicture {

    private static final int SIGNATURE = 8;
    /** Length, name and check sum around what a part holds (PNG, third edition, 5.3). */
    private static final int AROUND = 12;

    private static final int WITH_PALETTE = 3;
    private static final int BITS = 8;
    /** Dots; at 300 an inch that is more than the long side of an A3 sheet. */
    private static final int LONGEST_SIDE = 5_000;

    /** Of PDF 32000-1, table 10: each row says how it is told by its neighbours. */
    private static final int PNG_PREDICTOR = 15;

    private final int width;
    private final int height;
    private final byte[] palette;
    private final byte[] opacity;
    private final byte[] dots;

    private MarkPicture(int width, int height, byte[] palette, byte[] opacity, byte[] dots) {
        this.width = width;
        this.height = height;
        this.palette = palette;
        this.opacity = opacity;
        this.dots = dots;
    }

    static PDImageXObject of(PDDocument document, byte[] png) throws IOException {
        MarkPicture read = read(png);
        return read == null ? PDImageXObject.createFromByteArray(document, png, "mark.png") : read.in(document);
    }

    /** Nothing when it is not of the kind that is taken as it lies. */
    private static @Nullable MarkPicture read(byte[] png) {
        byte[] palette = null;
        byte[] opacity = null;
        ByteBuffer head = null;
        var dots = new ByteArrayOutputStream(png.length);
        var file = ByteBuffer.wrap(png);
        for (int at = SIGNATURE; at + AROUND <= png.length; at += AROUND + file.getInt(at)) {
            int length = file.getInt(at);
            int from = at + 8;
            if (length < 0 || length > png.length - from) {
                return null;
            }
            switch (new String(png, at + 4, 4, StandardCharsets.US_ASCII)) {
                case "IHDR" -> head = ByteBuffer.wrap(png, from, length).slice();
                case "PLTE" -> palette = Arrays.copyOfRange(png, from, from + length);
                case "tRNS" -> opacity = Arrays.copyOfRange(png, from, from + length);
                case "IDAT" -> dots.write(png, from, length);
                case "gAMA", "cHRM", "iCCP", "sRGB" -> {
                    // its colours are those of some device; the library knows how to say so
                    return null;
                }
                default -> {
                    // says nothing of how it looks
                }
            }
        }
        if (head == null || palette == null || palette.length < 3 || opacity == null || !plain(head)) {
            return null;
        }
        return new MarkPicture(head.getInt(0), head.getInt(4), palette, opacity, dots.toByteArray());
    }

    /** Eight bits a dot, with a palette, row after row, and no larger than a mark may be. */
    private static boolean plain(ByteBuffer head) {
        return head.remaining() >= 13
                && head.get(8) == BITS
                && head.get(9) == WITH_PALETTE
                && head.get(12) == 0
                && isSide(head.getInt(0))
                && isSide(head.getInt(4));
    }

    private static boolean isSide(int length) {
        return length > 0 && length <= LONGEST_SIDE;
    }

    private PDImageXObject in(PDDocument document) throws IOException {
        var colours = new COSArray();
        colours.add(COSName.INDEXED);
        colours.add(COSName.DEVICERGB);
        colours.add(COSInteger.get(palette.length / 3 - 1));
        colours.add(new COSString(palette));
        var picture = image(document, dots, PDColorSpace.create(colours));
        var rows = new COSDictionary();
        rows.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
        rows.setInt(COSName.COLUMNS, width);
        picture.getCOSObject().setItem(COSName.DECODE_PARMS, rows);
        picture.getCOSObject().setItem(COSName.SMASK, image(document, pressed(opacities()), PDDeviceGray.INSTANCE));
        return picture;
    }

    private PDImageXObject image(PDDocument document, byte[] pressed, PDColorSpace colours) throws IOException {
        return new PDImageXObject(
                document, new ByteArrayInputStream(pressed), COSName.FLATE_DECODE, width, height, BITS, colours);
    }

    private byte[] opacities() throws IOException {
        byte[] of = new byte[256];
        Arrays.fill(of, (byte) 0xFF);
        System.arraycopy(opacity, 0, of, 0, Math.min(opacity.length, of.length));
        byte[] rows = unpressed();
        byte[] opacities = new byte[width * height];
        for (int row = 0; row < height; row++) {
            int from = row * (width + 1);
            unfilter(rows, from, row == 0 ? -1 : from - width - 1);
            for (int i = 0; i < width; i++) {
                opacities[row * width + i] = of[rows[from + 1 + i] & 0xFF];
            }
        }
        return opacities;
    }

    private byte[] unpressed() throws IOException {
        byte[] rows = new byte[height * (width + 1)];
        var inflater = new Inflater();
        try {
            inflater.setInput(dots);
            for (int at = 0; at < rows.length; ) {
                int some = inflater.inflate(rows, at, rows.length - at);
                if (some == 0) {
                    throw new IOException("the picture ends too early");
                }
                at += some;
            }
            return rows;
        } catch (DataFormatException broken) {
            throw new IOException(broken);
        } finally {
            inflater.end();
        }
    }

    /** Turns a row into its dots, in its place (PNG, third edition, 9.2). @param above where the row before begins, or -1 */
    private void unfilter(byte[] rows, int from, int above) throws IOException {
        for (int i = 1; i <= width; i++) {
            int left = i == 1 ? 0 : rows[from + i - 1] & 0xFF;
            int up = above < 0 ? 0 : rows[above + i] & 0xFF;
            int corner = i == 1 || above < 0 ? 0 : rows[above + i - 1] & 0xFF;
            rows[from + i] += (byte)
                    switch (rows[from]) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> nearest(left, up, corner);
                        default -> throw new IOException("row told in a way nobody knows: " + rows[from]);
                    };
        }
    }

    private static int nearest(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private static byte[] pressed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream(plain.length / 8);
        var deflater = new Deflater();
        try (var press = new DeflaterOutputStream(out, deflater)) {
            press.write(plain);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
