package vn.dunghen.document.sign;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * Draws a picture of few colours with a palette: a signature or a seal has one or two inks and the shades of their edges. It
 * takes a fraction of the room in a paper, which takes it over as it is instead of pressing it dot by dot.
 */
final class Palette {

    private static final int MOST = 256;
    /** Bits of a colour and of opacity that tell two shades apart. */
    private static final int COLOUR_BITS = 4;

    private static final int OPACITY_BITS = 5;

    private final short[] places = new short[1 << 3 * COLOUR_BITS + OPACITY_BITS];
    /** Sums of opacity, red, green and blue of each shade, and how many dots have it. */
    private final long[][] sums = new long[5][MOST];

    private int shades;

    private Palette() {
        Arrays.fill(places, (short) -1);
    }

    /** The picture with a palette; as it is when it has too many shades for one. */
    static BufferedImage of(BufferedImage picture) {
        int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        byte[] indexed = new byte[dots.length];
        Palette palette = new Palette();
        for (int i = 0; i < dots.length; i++) {
            int shade = palette.shade(dots[i]);
            if (shade == MOST) {
                return picture;
            }
            indexed[i] = (byte) shade;
        }
        BufferedImage few = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette.colours());
        System.arraycopy(indexed, 0, ((DataBufferByte) few.getRaster().getDataBuffer()).getData(), 0, indexed.length);
        return few;
    }

    /** Where the shade of a dot stands; {@value #MOST} when there is no place left. */
    private int shade(int argb) {
        int opacity = argb >>> 24;
        // what cannot be seen has no colour
        int colour = opacity == 0 ? 0 : argb;
        int key = opacity >> 8 - OPACITY_BITS;
        for (int shift = 16; shift >= 0; shift -= 8) {
            key = key << COLOUR_BITS | (colour >> shift & 0xFF) >> 8 - COLOUR_BITS;
        }
        int place = places[key];
        if (place < 0) {
            if (shades == MOST) {
                return MOST;
            }
            place = shades++;
            places[key] = (short) place;
        }
        sums[0][place] += opacity;
        sums[1][place] += colour >> 16 & 0xFF;
        sums[2][place] += colour >> 8 & 0xFF;
        sums[3][place] += colour & 0xFF;
        sums[4][place]++;
        return place;
    }

    private IndexColorModel colours() {
        return new IndexColorModel(8, shades, middle(1), middle(2), middle(3), middle(0));
    }

    /** What the dots of each shade have in the middle. */
    private byte[] middle(int part) {
        byte[] middle = new byte[shades];
        for (int i = 0; i < shades; i++) {
            middle[i] = (byte) (sums[part][i] / sums[4][i]);
        }
        return middle;
    }
}
