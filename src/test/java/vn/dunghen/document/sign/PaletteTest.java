package vn.dunghen.document.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A picture drawn with a palette looks as it did; one of many colours keeps them. */
class PaletteTest {

    /** What four bits of a colour and five of opacity leave open. */
    private static final int COLOUR = 16;

    private static final int OPACITY = 8;

    @Test
    void inksAndTheShadesOfTheirEdgesStayWhatTheyWere() {
        BufferedImage hand = Drawing.read(Drawing.png(300, 120, graphics -> {
            graphics.setStroke(new BasicStroke(5));
            graphics.setColor(new Color(24, 56, 150));
            graphics.drawOval(10, 10, 200, 90);
            graphics.setColor(new Color(206, 22, 32, 225));
            graphics.drawOval(60, 20, 90, 90);
        }));
        assertThat(hand.getColorModel()).isInstanceOf(IndexColorModel.class);

        BufferedImage drawn = picture();
        var graphics = drawn.createGraphics();
        graphics.drawImage(hand, 0, 0, null);
        graphics.dispose();
        BufferedImage again = Palette.of(drawn);
        int seen = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                int was = drawn.getRGB(x, y);
                int is = again.getRGB(x, y);
                assertThat(apart(was, is, 24)).isLessThan(OPACITY);
                if (was >>> 24 > 0) {
                    assertThat(apart(was, is, 16)).isLessThan(COLOUR);
                    assertThat(apart(was, is, 8)).isLessThan(COLOUR);
                    assertThat(apart(was, is, 0)).isLessThan(COLOUR);
                    seen++;
                }
            }
        }
        assertThat(seen).as("dots of ink").isGreaterThan(1_000);
    }

    @Test
    void aPhotographKeepsItsColours() {
        BufferedImage photograph = picture();
        Random chance = new Random(7);
        for (int y = 0; y < photograph.getHeight(); y++) {
            for (int x = 0; x < photograph.getWidth(); x++) {
                photograph.setRGB(x, y, chance.nextInt());
            }
        }
        assertThat(Palette.of(photograph)).isSameAs(photograph);
    }

    private static BufferedImage picture() {
        return new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
    }

    private static int apart(int one, int other, int shift) {
        return Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF));
    }
}
