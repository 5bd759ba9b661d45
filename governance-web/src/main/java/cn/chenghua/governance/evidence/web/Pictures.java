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
            if (upload.picture() && !new Picture(upload.content(), upload.mediaType()).opens()) {
                throw upload.broken();
            }
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stored picture drawn anew to be looked at, upright and without metadata. */
    public static byte[] shown(byte[] content, String mediaType) throws IOException {
        return new Picture(content, mediaType).shown();
    }
}
