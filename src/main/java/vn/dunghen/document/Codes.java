package vn.dunghen.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code39Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Machine-readable codes as black-and-white pictures that a paper carries inside itself. */
final class Codes {

    private static final int QR_DOTS = 12;
    private static final int BAR_DOTS = 6;
    private static final int BAR_HEIGHT = 160;

    /** White first: a palette a paper takes over as it is, where shades of grey are drawn anew dot by dot. */
    private static final IndexColorModel WHITE_BLACK = palette((byte) 255, (byte) 0);

    private Codes() {}

    private static IndexColorModel palette(byte... shades) {
        return new IndexColorModel(1, shades.length, shades, shades, shades);
    }

    /** A QR with its quiet zone; level M mends a fold or a stain. */
    static String qr(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    1,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");
            return picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints), QR_DOTS, QR_DOTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR holds this text", tooLong);
        }
    }

    /** Code 39 of capitals, figures, point and hyphen. */
    static String code39(String text) {
        var bars = new Code39Writer().encode(text, BarcodeFormat.CODE_39, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
        return picture(bars, BAR_DOTS, BAR_HEIGHT);
    }

    private static String picture(BitMatrix bits, int dotWidth, int dotHeight) {
        var image = new BufferedImage(
                bits.getWidth() * dotWidth, bits.getHeight() * dotHeight, BufferedImage.TYPE_BYTE_BINARY, WHITE_BLACK);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int x = 0; x < bits.getWidth(); x++) {
            for (int y = 0; y < bits.getHeight(); y++) {
                if (bits.get(x, y)) {
                    graphics.fillRect(x * dotWidth, y * dotHeight, dotWidth, dotHeight);
                }
            }
        }
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
