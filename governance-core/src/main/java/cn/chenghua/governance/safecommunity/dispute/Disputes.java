package cn.chenghua.governance.safecommunity.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The disputes, one by one. */
public interface Disputes {

    Dispute save(Dispute dispute);

    List<Dispute> saveAll(Iterable<Dispute> disputes);

    Optional<Dispute> findById(UUID id);

    /** The dispute with its row held, so that the second of two writers sees what the first wrote. */
    Optional<Dispute> findAndHoldById(UUID id);
}
