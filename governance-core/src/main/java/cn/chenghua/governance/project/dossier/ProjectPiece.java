package cn.chenghua.governance.project.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.evidence.Evidence;

import org.jspecify.annotations.Nullable;

/**
 * A photo or document of a project, such as the street before the works; the file is evidence, so it is never changed.
 *
 * @param evidence under which the file is found
 * @param takenOn the day the giver says it was taken; a claim, no proof
 */
public record ProjectPiece(UUID evidence, UUID project, Phase phase, String title, @Nullable LocalDate takenOn,
        Evidence.File file,
        String by, Instant at) {

    public boolean picture() {
        return file.mediaType().startsWith("image/");
    }

    /** What it shows. */
    public enum Phase {
        BEFORE, DURING, AFTER, DOCUMENT
    }
}
