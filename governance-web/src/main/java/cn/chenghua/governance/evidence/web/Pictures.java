package cn.chenghua.governance.evidence.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

import cn.chenghua.governance.evidence.Upload;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes files out of forms; a picture must be one that can be opened, and of no more than a hundred million pixels. */
public final class Pictures {

    private static final long PIXELS = 100_000_000;

    private Pictures() {
    }

    /** The file of a form's field, or null where none was chosen. */
    public static @Nullable Upload from(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            var name = file.getOriginalFilename();
            var upload = Upload.of(name == null ? "" : name, file.getBytes());
            if (upload.picture() && !sound(upload.content())) {
                throw upload.broken();
            }
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sound(byte[] content) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= PIXELS;
            } catch (IOException | RuntimeException e) {
                return false;
            } finally {
                reader.dispose();
            }
        }
    }
}
