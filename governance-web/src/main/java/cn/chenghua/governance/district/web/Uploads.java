package cn.chenghua.governance.district.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.UploadShelf;
import cn.chenghua.governance.site.table.RowNote;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file from a form to the shelf, and from there to its import. */
@Component
class Uploads {

    private final UploadShelf shelf;

    Uploads(UploadShelf shelf) {
        this.shelf = shelf;
    }

    UUID keep(Steward steward, String purpose, MultipartFile file) {
        return shelf.keep(steward.account(), purpose, "", content(file));
    }

    static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] find(Steward steward, String purpose, UUID id) {
        return shelf.find(steward.account(), purpose, id).orElseThrow(UploadGone::new);
    }

    /** Shows what a file would do; {@code kept} are the fields needed again to take it in. */
    static void show(Model model, UUID upload, List<RowNote> notes, Map<String, Object> kept) {
        model.addAttribute("upload", upload);
        model.addAttribute("notes", notes);
        model.addAttribute("stopped", stops(notes));
        model.addAttribute("kept", kept);
    }

    /** Whether all or nothing would be nothing. */
    static boolean stops(List<RowNote> notes) {
        return notes.stream().anyMatch(RowNote::stops);
    }

    static Map<String, Object> encoded(@Nullable String encoding) {
        return Map.of("encoding", encoding == null ? "" : encoding);
    }

    void drop(UUID id) {
        shelf.drop(id);
    }

    /** An upload that was imported already, is older than a day or belongs to someone else. */
    static final class UploadGone extends Refusal {
        UploadGone() {
            super("upload.gone", "file");
        }
    }
}
