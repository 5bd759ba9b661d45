package cn.chenghua.governance.communityservice.record;

import java.util.Optional;
import java.util.UUID;

/** Records that somebody keeps, such as service points. */
public interface KeptRepository<R extends Kept> {

    R save(R kept);

    Optional<R> findById(UUID id);
}
