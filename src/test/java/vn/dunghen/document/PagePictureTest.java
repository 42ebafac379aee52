package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.dunghen.document.intake.Sample;
import vn.dunghen.document.intake.Uploads;
import vn.dunghen.testing.Upload;

class PagePictureTest {

    private static final String REMARK = "tac-gia-cua-anh";

    @Test
    void thePagesOfHonestFilesAreDrawnWithinTheLimit() throws IOException {
        for (Sample sample : Uploads.honest()) {
            FileType type = type(sample.name());
            if (!Previews.draws(type)) {
                continue;
            }
            byte[] picture = PagePicture.draw(type, sample.content()).orElseThrow();
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            assertThat(Math.max(image.getWidth(), image.getHeight()))
                    .as(sample.about())
                    .isBetween(1, 2_800);
        }
    }

    @Test
    void nothingButThePointsOfAnImageIsInItsPicture() {
        byte[] jpeg = withRemark();
        assertThat(text(jpeg)).contains(REMARK);
        assertThat(text(PagePicture.draw(FileType.JPG, jpeg).orElseThrow())).doesNotContain(REMARK);
    }

    @Test
    void whatCannotBeDrawnIsNotDrawn() {
        assertThat(PagePicture.draw(FileType.PNG, new byte[40])).isEmpty();
        assertThat(PagePicture.draw(FileType.PDF, "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(PagePicture.draw(FileType.PDF, Upload.pdf(900, ""))).isPresent();
    }

    private static byte[] withRemark() {
        byte[] plain = Uploads.honest().stream()
                .filter(sample -> sample.name().equals("ANH.JPEG"))
                .findFirst()
                .orElseThrow()
                .content();
        byte[] remark = REMARK.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[plain.length + remark.length + 4];
        System.arraycopy(plain, 0, all, 0, 2);
        all[2] = (byte) 0xff;
        all[3] = (byte) 0xfe;
        all[5] = (byte) (remark.length + 2);
        System.arraycopy(remark, 0, all, 6, remark.length);
        System.arraycopy(plain, 2, all, 6 + remark.length, plain.length - 2);
        return all;
    }

    private static FileType type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
        return FileType.valueOf(ending.equals("JPEG") ? "JPG" : ending);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
