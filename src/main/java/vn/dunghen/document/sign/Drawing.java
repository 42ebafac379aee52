package vn.dunghen.document.sign;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures on a transparent ground. */
final class Drawing {

    /** Dots a millimetre: 300 dots an inch. */
    static final double DOTS = 300 / 25.4;

    private Drawing() {}

    /** @param width and height in dots */
    static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            drawing.accept(graphics);
        } finally {
            graphics.dispose();
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(Palette.of(image), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static BufferedImage read(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            if (image == null) {
                throw new SigningFailed(SigningFailed.Why.FILE, "not a picture");
            }
            return image;
        } catch (IOException broken) {
            throw new SigningFailed(SigningFailed.Why.FILE, broken);
        }
    }
}
