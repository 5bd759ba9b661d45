package cn.chenghua.governance.network.intake.web;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.UploadShelf;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the one or two files of a network between their dry run and their import. */
@Component
class NetworkShelf {

    private static final String FIRST = "network";
    private static final String SECOND = "network.edges";
    private final UploadShelf shelf;

    NetworkShelf(UploadShelf shelf) {
        this.shelf = shelf;
    }

    Kept keep(Steward steward, byte[] first, byte @Nullable [] second) {
        return new Kept(shelf.keep(steward.account(), FIRST, "", first),
                second == null ? null : shelf.keep(steward.account(), SECOND, "", second));
    }

    byte[] first(Steward steward, Kept kept) {
        return shelf.find(steward.account(), FIRST, kept.upload).orElseThrow(Gone::new);
    }

    byte @Nullable [] second(Steward steward, Kept kept) {
        return kept.edges == null ? null : shelf.find(steward.account(), SECOND, kept.edges).orElseThrow(Gone::new);
    }

    void drop(Kept kept) {
        shelf.drop(kept.upload);
        if (kept.edges != null) {
            shelf.drop(kept.edges);
        }
    }

    /** The kept files; the second is the table of edges, where there is one. */
    record Kept(UUID upload, @Nullable UUID edges) {
    }

    /** Files that were taken in already, are older than a day or belong to someone else. */
    static final class Gone extends Refusal {
        Gone() {
            super("upload.gone", "file");
        }
    }
}
