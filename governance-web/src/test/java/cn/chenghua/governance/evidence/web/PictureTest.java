package cn.chenghua.governance.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

import cn.chenghua.governance.evidence.Upload;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class PictureTest {

    private static final byte[] PLACE = "Exif GPS 30.68 104.14 <script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    @Test
    void showsThePictureWithoutWhatHidesInItsMetadataOrBehindIt() throws IOException {
        var hiding = join(after(jpeg(40, 20), app1(PLACE)), PLACE);

        var shown = new Picture(hiding, "image/jpeg").shown();

        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "script");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(40);
    }

    @Test
    void turnsAPictureTakenUprightAsTheCameraWasHeld() throws IOException {
        var shown = ImageIO.read(new ByteArrayInputStream(new Picture(after(jpeg(40, 20), app1(held(6))), "image/jpeg").shown()));

        assertThat(shown.getWidth()).isEqualTo(20);
        assertThat(shown.getHeight()).isEqualTo(40);
        assertThat(new Color(shown.getRGB(10, 3)).getRed()).isGreaterThan(200);
        assertThat(new Color(shown.getRGB(10, 36)).getRed()).isLessThan(60);
    }

    @Test
    void showsALargePictureSmaller() throws IOException {
        var shown = ImageIO.read(new ByteArrayInputStream(new Picture(jpeg(6_000, 3_000), "image/jpeg").shown()));

        assertThat(shown.getWidth()).isEqualTo(2_048);
        assertThat(shown.getHeight()).isEqualTo(1_024);
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPicture() throws IOException {
        refuses(join(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "<html><script>alert(1)</script>".getBytes()));
        refuses(join(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[200]));
        refuses("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        refuses("GIF89a=1;alert(1)".getBytes(StandardCharsets.US_ASCII));
        refuses("<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheOriginalAsItCame() throws IOException {
        var hiding = after(jpeg(40, 20), app1(PLACE));

        assertThat(Pictures.from(new MockMultipartFile("file", "a.jpg", null, hiding))).extracting(Upload::content)
                .isEqualTo(hiding);
    }

    private static void refuses(byte[] content) {
        assertThatThrownBy(() -> Pictures.from(new MockMultipartFile("file", "验收.png", "image/png", content)))
                .isInstanceOf(Upload.FileRefused.class);
    }

    /** Red on the left, black on the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] after(byte[] jpeg, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length).put(jpeg, 0, 2).put(segment).put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] app1(byte[] content) {
        return ByteBuffer.allocate(content.length + 4).putShort((short) 0xFFE1).putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] held(int orientation) {
        return ByteBuffer.allocate(32).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }
}
