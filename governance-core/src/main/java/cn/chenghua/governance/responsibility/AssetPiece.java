package cn.chenghua.governance.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.evidence.Evidence;

import org.jspecify.annotations.Nullable;

/**
 * A picture or document that shows an asset; the file is evidence, so it is never changed.
 *
 * @param takenOn the day the giver says it was taken; a claim, no proof
 */
public record AssetPiece(UUID evidence, UUID asset, String title, @Nullable LocalDate takenOn, Evidence.File file, String by,
        Instant at) {

    public boolean picture() {
        return file.mediaType().startsWith("image/");
    }
}
