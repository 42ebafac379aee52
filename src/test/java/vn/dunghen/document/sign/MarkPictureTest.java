package vn.dunghen.document.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark looks on paper as the library would have put it there. */
class MarkPictureTest {

    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @Test
    void aMarkLooksAsTheLibraryReadsIt() throws IOException {
        byte[] png = Drawing.png(300, 120, graphics -> {
            graphics.setColor(new Color(206, 22, 32, 225));
            graphics.drawOval(10, 10, 200, 90);
            graphics.setColor(Color.BLACK);
            graphics.drawString("Minh Hòa", 40, 60);
        });
        try (PDDocument document = new PDDocument()) {
            PDImageXObject mark = MarkPicture.of(document, png);
            assertThat(mark.getCOSObject().getDictionaryObject(COSName.SMASK)).isNotNull();
            same(mark.getImage(), ImageIO.read(new ByteArrayInputStream(png)));
            same(
                    mark.getImage(),
                    PDImageXObject.createFromByteArray(document, png, "mark.png")
                            .getImage());
        }
    }

    /** Each way a row can be told by its neighbours, and all of them in turn. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, -1})
    void rowsAreReadHoweverTheyAreTold(int way) throws IOException {
        byte[] png = png(way, 0);
        try (PDDocument document = new PDDocument()) {
            same(MarkPicture.of(document, png).getImage(), ImageIO.read(new ByteArrayInputStream(png)));
        }
    }

    @Test
    void anyOtherIsLeftToTheLibrary() throws IOException {
        BufferedImage photograph = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Random chance = new Random(3);
        for (int i = 0; i < 1600; i++) {
            photograph.setRGB(i % 40, i / 40, chance.nextInt());
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(photograph, "png", png);
        try (PDDocument document = new PDDocument()) {
            same(MarkPicture.of(document, png.toByteArray()).getImage(), photograph);
        }
    }

    /** The library may say what it likes of it; no memory is asked for. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 50_000, Integer.MAX_VALUE})
    void aPictureOfAbsurdSizeIsLeftToTheLibrary(int side) throws IOException {
        byte[] png = png(0, 0);
        ByteBuffer.wrap(png).putInt(16, side);
        try (PDDocument document = new PDDocument()) {
            assertThatThrownBy(() -> MarkPicture.of(document, png))
                    .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
        }
    }

    @Test
    void aPictureThatEndsTooEarlyIsRefused() throws IOException {
        byte[] png = png(0, 5);
        try (PDDocument document = new PDDocument()) {
            assertThatThrownBy(() -> MarkPicture.of(document, png)).isInstanceOf(IOException.class);
        }
    }

    private static void same(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int opacity = other.getRGB(x, y) >>> 24;
                assertThat(one.getRGB(x, y) >>> 24)
                        .as("opacity at %d, %d", x, y)
                        .isEqualTo(opacity);
                if (opacity > 0) {
                    assertThat(one.getRGB(x, y)).as("dot at %d, %d", x, y).isEqualTo(other.getRGB(x, y));
                }
            }
        }
    }

    /** @param way each row is told in, or -1 for one after the other; @param missing rows the picture ends too early */
    private static byte[] png(int way, int missing) throws IOException {
        var file = new ByteArrayOutputStream();
        var out = new DataOutputStream(file);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var head = new ByteArrayOutputStream();
        var facts = new DataOutputStream(head);
        facts.writeInt(WIDTH);
        facts.writeInt(HEIGHT);
        facts.write(new byte[] {8, 3, 0, 0, 0});
        part(out, "IHDR", head.toByteArray());
        Random chance = new Random(11);
        byte[] palette = new byte[256 * 3];
        byte[] opacity = new byte[200];
        chance.nextBytes(palette);
        chance.nextBytes(opacity);
        part(out, "PLTE", palette);
        part(out, "tRNS", opacity);
        var pressed = new ByteArrayOutputStream();
        try (var press = new DeflaterOutputStream(pressed)) {
            for (int row = 0; row < HEIGHT - missing; row++) {
                byte[] told = new byte[WIDTH + 1];
                chance.nextBytes(told);
                told[0] = (byte) (way < 0 ? row % 5 : way);
                press.write(told);
            }
        }
        // in two parts, as large pictures come
        byte[] rows = pressed.toByteArray();
        part(out, "IDAT", Arrays.copyOf(rows, rows.length / 2));
        part(out, "IDAT", Arrays.copyOfRange(rows, rows.length / 2, rows.length));
        part(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void part(DataOutputStream out, String name, byte[] what) throws IOException {
        byte[] called = name.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(what.length);
        out.write(called);
        out.write(what);
        var sum = new CRC32();
        sum.update(called);
        sum.update(what);
        out.writeInt((int) sum.getValue());
    }
}
