package vn.dunghen.document.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Locale;

/** A red seal for trying out: it says so in its middle, and it is nobody's seal. */
final class TestSeal {

    private static final int SIZE = 520;
    private static final double MIDDLE = SIZE / 2.0;
    private static final Color RED = new Color(206, 22, 32, 225);

    private TestSeal() {}

    static byte[] of(String agency) {
        var letters = Glyphs.of("Sans-Bold");
        return Drawing.png(SIZE, SIZE, graphics -> {
            graphics.setColor(RED);
            ring(graphics, 252, 9);
            ring(graphics, 239, 3);
            ring(graphics, 158, 4);
            around(graphics, letters, agency.toUpperCase(Locale.forLanguageTag("vi")));
            star(graphics);
            centred(graphics, letters, "THỬ NGHIỆM", 38, 52);
            centred(graphics, letters, "không có giá trị pháp lý", 21, 88);
        });
    }

    private static void ring(Graphics2D graphics, double radius, float width) {
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(new Ellipse2D.Double(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius));
    }

    /** As large as the ring allows, beginning at the lower left. */
    private static void around(Graphics2D graphics, Glyphs letters, String text) {
        double radius = 181;
        double longest = Math.toRadians(300) * radius;
        double size = Math.min(46, longest / letters.width(text, 1));
        double angle = -letters.width(text, size) / radius / 2;
        for (int letter : text.codePoints().toArray()) {
            var one = Character.toString(letter);
            double half = letters.width(one, size) / 2;
            angle += half / radius;
            var at = AffineTransform.getTranslateInstance(MIDDLE, MIDDLE);
            at.rotate(angle);
            at.translate(-half, -radius);
            graphics.fill(at.createTransformedShape(letters.line(one, size)));
            angle += half / radius;
        }
    }

    private static void star(Graphics2D graphics) {
        var path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 62 : 24;
            double angle = Math.PI * i / 5;
            double x = MIDDLE + radius * Math.sin(angle);
            double y = MIDDLE - 62 - radius * Math.cos(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        graphics.fill(path);
    }

    private static void centred(Graphics2D graphics, Glyphs letters, String text, double size, double below) {
        var at = AffineTransform.getTranslateInstance(MIDDLE - letters.width(text, size) / 2, MIDDLE + below);
        graphics.fill(at.createTransformedShape(letters.line(text, size)));
    }
}
