package cn.chenghua.governance.safecommunity.record;

import java.util.Optional;
import java.util.UUID;

/** The records, one by one. */
public interface SafetyRecords {

    SafetyRecord save(SafetyRecord safetyRecord);

    Optional<SafetyRecord> findById(UUID id);
}
