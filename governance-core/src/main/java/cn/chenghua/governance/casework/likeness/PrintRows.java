package cn.chenghua.governance.casework.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The prints of all photos of cases, to be searched by likeness. */
public interface PrintRows {

    void add(List<Kept> prints);

    /** Which of these photos have a print already. */
    Set<UUID> known(Collection<UUID> photos);

    /** The photos but {@code except} whose print differs from one of the hashes in at most {@code most} signs. */
    List<Near> near(List<Long> hashes, int most, Collection<UUID> except);

    /** Photos with the very same bytes, those of the same step left out. */
    List<Near> same(String sha256, Collection<UUID> except);

    void addHits(UUID entry, List<Hit> hits);

    /** The hits of a case. */
    List<Hit> hits(UUID caseId);

    /** The print of a photo of a case. */
    record Kept(UUID photo, UUID caseId, Print print) {
    }

    /** A photo that looks alike. */
    record Near(UUID photo, UUID caseId, int distance) {
    }
}
