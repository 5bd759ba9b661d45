package cn.chenghua.governance.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Inspections as they were stored; they are added and read, never changed. */
public interface Inspections {

    /**
     * Stores those whose account has no inspection of that id, findings and photos with them; answers the ids of the stored, or
     * refuses all where the id of a finding or photo is in use.
     */
    Set<UUID> store(List<Inspection> inspections);

    /** What the account has under these ids already. */
    Map<UUID, String> fingerprints(UUID account, Collection<UUID> ids);

    /** All that bear that id, the one received first in front; accounts do not share ids unless somebody copies them. */
    List<Inspection> find(UUID id);

    /** Those that set this one right, the oldest first. */
    List<Inspection> corrections(Inspection inspection);

    /** Whether the account has looked at the asset before. */
    boolean lookedAt(UUID account, UUID asset);

    /** The first that bears the id and passes. */
    default Optional<Inspection> find(UUID id, java.util.function.Predicate<Inspection> seen) {
        return find(id).stream().filter(seen).findFirst();
    }

    /** The one that this one sets right. */
    default Optional<Inspection> corrected(Inspection inspection) {
        @Nullable
        UUID earlier = inspection.told().corrects();
        return earlier == null
                ? Optional.empty()
                : find(earlier, one -> one.told().asset().equals(inspection.told().asset()));
    }
}
