package vn.dunghen.document.sign;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is seen of the two signatures on paper, as NĐ 30/2020/NĐ-CP, Phụ lục I asks: the handwriting in the block of who
 * signs; the red seal over a third of it on its left, beside it the department and the moment. All lengths in points.
 */
final class Marks {

    private static final double MM = 72 / 25.4;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    // a slip is a sheet of half the size: everything on it is smaller by the root of two
    private static final double HALF_SHEET = 480;
    private static final double SEAL = 36 * MM;
    private static final double HAND = 42 * MM;
    private static final double BLOCK = 82 * MM;
    private static final double MARGIN = 5 * MM;

    private final SignatureSpot spot;
    private final double scale;

    Marks(SignatureSpot spot) {
        this.spot = spot;
        this.scale = spot.pageWidth() < HALF_SHEET ? 1 / Math.sqrt(2) : 1;
    }

    /** A picture and where it stands; y from the top of the page. */
    record Mark(byte[] png, int page, double x, double y, double width, double height) {}

    Mark signer(Optional<byte[]> handwriting, String name, Instant at) {
        double height = handHeight();
        double width = handWidth();
        byte[] png = handwriting.orElseGet(() -> words(
                width,
                height,
                new String[] {"Ký bởi: " + name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at(at))},
                0));
        return new Mark(png, spot.page(), handLeft(), spot.top(), width, height);
    }

    Mark agency(Optional<byte[]> seal, String name, Instant at) {
        double size = Math.min(SEAL * scale, spot.height() + 10 * MM);
        double left = Math.max(MARGIN, handLeft() + handWidth() / 3 - size);
        double top = spot.top() + (spot.height() - size) / 2;
        double right = Math.min(spot.pageWidth() - MARGIN, spot.centre() + BLOCK * scale / 2);
        double room = right - left;
        var lines = new String[] {name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at(at))};
        double beside = spot.top() + handHeight() + 0.5 * MM - top;
        byte[] png = seal.map(picture -> sealed(picture, size, room, lines, beside))
                .orElseGet(() -> words(room, size, lines, beside));
        return new Mark(png, spot.page(), left, top, room, size);
    }

    private double handHeight() {
        return Math.max(7 * MM, spot.height() * 0.62);
    }

    private double handWidth() {
        return Math.min(HAND * scale, handHeight() * 2.5);
    }

    private double handLeft() {
        return spot.centre() - handWidth() / 2;
    }

    private double letters() {
        return Math.min(7, (spot.height() - handHeight()) / 2.6);
    }

    private byte[] sealed(byte[] picture, double size, double room, String[] lines, double beside) {
        var image = Drawing.read(picture);
        return Drawing.png(dots(room), dots(size), graphics -> {
            graphics.drawImage(image, 0, 0, dots(size), dots(size), null);
            write(graphics, lines, dots(size) + dots(MM), beside, room - size - MM);
        });
    }

    private byte[] words(double width, double height, String[] lines, double top) {
        return Drawing.png(dots(width), dots(height), graphics -> write(graphics, lines, 0, top, width));
    }

    private void write(java.awt.Graphics2D graphics, String[] lines, double left, double top, double room) {
        var glyphs = Glyphs.of("Sans-Regular");
        graphics.setColor(Color.BLACK);
        double size = letters();
        for (String line : lines) {
            size = Math.min(size, 0.99 * room / glyphs.width(line, 1));
        }
        double dots = size / MM * Drawing.DOTS;
        for (int i = 0; i < lines.length; i++) {
            var at = AffineTransform.getTranslateInstance(left, dots(top) + dots * (1 + 1.2 * i));
            graphics.fill(at.createTransformedShape(glyphs.line(lines[i], dots)));
        }
    }

    private static int dots(double points) {
        return (int) Math.max(1, Math.round(points / MM * Drawing.DOTS));
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
