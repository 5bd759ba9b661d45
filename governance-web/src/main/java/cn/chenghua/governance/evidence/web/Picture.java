package cn.chenghua.governance.evidence.web;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A JPEG or PNG that really opens. What is shown of it is drawn anew, upright and at most 2,048 pixels wide or high, so that
 * neither metadata nor anything hidden behind the picture leaves; the file itself is kept as it came.
 */
final class Picture {

    private static final long PIXELS = 50_000_000;
    private static final int SIDE = 2_048;

    private final byte[] content;
    private final boolean jpeg;

    Picture(byte[] content, String mediaType) {
        this.content = content;
        this.jpeg = mediaType.equals("image/jpeg");
    }

    /** Whether all of it can be decoded and it is not too large to be. */
    boolean opens() {
        try {
            decode();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** What its head says, before any pixel is read. */
    Pictures.Size size() throws IOException {
        return read(reader -> new Pictures.Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /** The picture to look at, in its own format. */
    byte[] shown() throws IOException {
        var drawn = draw(decode(), jpeg ? Orientation.of(content) : Orientation.UPRIGHT);
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, jpeg ? "jpeg" : "png", out)) {
            throw new IIOException("no writer");
        }
        return out.toByteArray();
    }

    /** Reads every n-th pixel of a large picture, so that a flood of pixels never lies in memory. */
    private BufferedImage decode() throws IOException {
        return read(reader -> {
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > PIXELS) {
                throw new IIOException(width + " x " + height);
            }
            var every = (int) Math.max(1, Math.max(width, height) / (2 * SIDE));
            var wish = reader.getDefaultReadParam();
            wish.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, wish);
        });
    }

    private <T> T read(Reading<T> reading) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png");
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return reading.by(reader);
            } catch (RuntimeException e) {
                throw new IIOException("not a picture", e);
            } finally {
                reader.dispose();
            }
        }
    }

    /** What is read of a picture. */
    private interface Reading<T> {
        T by(ImageReader reader) throws IOException;
    }

    private BufferedImage draw(BufferedImage read, Orientation orientation) {
        var scale = Math.min(1.0, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        var width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var turned = orientation.turned();
        var drawn = new BufferedImage(turned ? height : width, turned ? width : height,
                jpeg ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var brush = drawn.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(orientation.upright(width, height));
        brush.drawImage(read, 0, 0, width, height, null);
        brush.dispose();
        return drawn;
    }
}
