package cn.chenghua.governance.renewal.estate;

import java.util.Optional;
import java.util.UUID;

/** The hand-overs, one by one; an estate of which nothing was said yet has none. */
public interface HandoverRepository {

    Handover save(Handover handover);

    Optional<Handover> findById(UUID project);
}
