package cn.chenghua.governance.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** What is written and asked beside single cases: numbers, findings, photos, and which cases wait. */
public interface DisorderRows {

    /** The next numbers of a year, such as 2018-AJ-0000042; one that is not used leaves a gap. */
    List<String> take(int year, int count);

    /** The accounts that found what a case is about. */
    Set<UUID> finders(UUID id);

    /** The findings of a case, the first that opened it. */
    List<Finding> findings(UUID id);

    void addPhotos(List<CasePhoto> photos);

    /** The photos of a case that are there, as they came; those still under way are missing. */
    List<CasePhoto> photos(UUID id);

    /** When each of these accounts was last drawn to verify; those never drawn are left out. */
    Map<UUID, Instant> lastDrawn(Collection<UUID> accounts);

    /** Cases whose unit is on turn and late at that moment. */
    List<UUID> lateAt(Instant moment);

    /** All cases whose clock runs. */
    List<UUID> running();

    /** Open cases at these assets, the one due first in front. */
    List<OpenCase> openAt(Collection<UUID> assets);

    /** Those of these findings whose case is closed, and not as unfixed. */
    Set<UUID> settled(Collection<UUID> findings);

    /** One finding behind a case; {@code joined} if the case was there already. */
    record Finding(UUID id, UUID caseId, @Nullable UUID inspection, UUID finder, String finderName, Instant foundAt, String spot,
            String remark, boolean joined, List<UUID> photos) {
        public Finding {
            photos = List.copyOf(photos);
        }
    }

    /**
     * A photo of a case.
     *
     * @param entry the step it belongs to; null for a finding's
     * @param takenAt when it was taken, as its sender says
     * @param camera whether it came straight from a camera, as its sender says
     */
    record CasePhoto(UUID evidence, UUID caseId, Side side, @Nullable UUID entry, Instant addedAt, @Nullable Instant takenAt,
            boolean camera) {
    }

    /** Whether a photo shows what was wrong, or what it looks like afterwards. */
    enum Side {
        BEFORE, AFTER, VERIFICATION
    }

    /** An open case in short. */
    record OpenCase(UUID id, String number, UUID asset, String disorder, int taxonomy, String spot, UnitCode place,
            @Nullable Instant dueAt) {
    }
}
