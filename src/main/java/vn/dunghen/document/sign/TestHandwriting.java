package vn.dunghen.document.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/** A flourish of ink that belongs to nobody: the same sign-in name always draws the same one. */
final class TestHandwriting {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 200;
    private static final Color INK = new Color(24, 56, 150);

    private TestHandwriting() {}

    static byte[] of(String login) {
        var chance = new Random(login.hashCode() * 31L + 7);
        return Drawing.png(WIDTH, HEIGHT, graphics -> {
            graphics.setColor(INK);
            graphics.setStroke(new BasicStroke(5.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters(chance));
            graphics.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(underline(chance));
        });
    }

    /** A tall first letter, then loops that grow smaller. */
    private static Path2D letters(Random chance) {
        var path = new Path2D.Double();
        double x = 60;
        double y = 120;
        path.moveTo(x, y);
        path.curveTo(20, 150, 40 + chance.nextInt(30), 5, 100, 12);
        path.curveTo(150, 18, 60 + chance.nextInt(40), 190, 105, 172);
        x = 105;
        y = 172;
        int loops = 4 + chance.nextInt(3);
        for (int i = 0; i < loops; i++) {
            double step = 38 + chance.nextInt(26);
            double top = 55 + chance.nextInt(50) + i * 5;
            path.curveTo(x + step, y - 10, x + step * 1.5, top, x + step * 0.55, top + 8);
            path.curveTo(x + step * 0.2, top + 30, x + step * 0.4, 150, x + step, 135 + chance.nextInt(18));
            x += step;
            y = 143;
        }
        path.curveTo(x + 30, 130, x + 60, 90, Math.min(x + 110, WIDTH - 10), 60 + chance.nextInt(40));
        return path;
    }

    private static Path2D underline(Random chance) {
        var path = new Path2D.Double();
        path.moveTo(70, 178 + chance.nextInt(10));
        path.curveTo(180, 160 + chance.nextInt(20), 300, 190, 430 + chance.nextInt(50), 158);
        return path;
    }
}
