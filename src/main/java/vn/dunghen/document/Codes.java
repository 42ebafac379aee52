package vn.dunghen.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code39Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
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

    private Codes() {}

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
                bits.getWidth() * dotWidth, bits.getHeight() * dotHeight, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, bits.get(x / dotWidth, y / dotHeight) ? 0x000000 : 0xFFFFFF);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
