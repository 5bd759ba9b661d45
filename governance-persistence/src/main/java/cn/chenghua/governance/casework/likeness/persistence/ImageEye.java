package cn.chenghua.governance.casework.likeness.persistence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import cn.chenghua.governance.casework.likeness.Grey;
import cn.chenghua.governance.casework.likeness.PictureEye;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads every n-th point of a picture, so that a large one never lies in memory. */
@Component
class ImageEye implements PictureEye {

    private static final int SIDE = 512;

    @Override
    public Optional<Grey> see(byte[] content) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            return Optional.ofNullable(read(in)).map(ImageEye::grey);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage read(MemoryCacheImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        var reader = readers.next();
        try {
            reader.setInput(in, true, true);
            var every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SIDE);
            var wish = reader.getDefaultReadParam();
            wish.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, wish);
        } finally {
            reader.dispose();
        }
    }

    private static Grey grey(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var points = picture.getRGB(0, 0, width, height, null, 0, width);
        var light = new float[points.length];
        for (int i = 0; i < points.length; i++) {
            light[i] = 0.299f * (points[i] >> 16 & 0xFF) + 0.587f * (points[i] >> 8 & 0xFF) + 0.114f * (points[i] & 0xFF);
        }
        return new Grey(width, height, light);
    }
}
