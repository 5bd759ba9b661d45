package cn.chenghua.governance.evidence.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import cn.chenghua.governance.evidence.Upload;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes files out of forms; a picture must be one that can be opened, and of no more than fifty million pixels. */
public final class Pictures {

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
            check(upload);
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes a picture that can be opened, and what is none. */
    public static void check(Upload upload) {
        if (upload.picture() && !new Picture(upload.content(), upload.mediaType()).opens()) {
            throw upload.broken();
        }
    }

    /** How large a picture says it is, without opening it. */
    public static Size size(Upload upload) {
        try {
            return new Picture(upload.content(), upload.mediaType()).size();
        } catch (IOException e) {
            throw upload.broken();
        }
    }

    /** The picture drawn anew to look at. */
    public static byte[] shown(byte[] content, String mediaType) {
        try {
            return new Picture(content, mediaType).shown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width and height in pixels. */
    public record Size(long width, long height) {
        public long pixels() {
            return width * height;
        }
    }
}
