package cn.chenghua.governance.responsibility.patrol;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import cn.chenghua.governance.district.Level;

/** Which looks at assets were made, told by the feature that keeps inspections. */
public interface Looked {

    /** The looks from {@code first} to {@code last}, both included. */
    Collection<Look> looks(Collection<UUID> assets, LocalDate first, LocalDate last);

    /** A look at an asset on behalf of a level; corrections are no looks of their own. */
    record Look(UUID asset, LocalDate day, Level level, UUID inspection) {
    }
}
