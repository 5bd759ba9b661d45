package cn.chenghua.governance.renewal.area;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The key areas; some dozens, each read whole. */
public interface AreaRepository {

    RenewalArea save(RenewalArea area);

    Optional<RenewalArea> findById(UUID id);

    List<RenewalArea> findAllByOrderById();
}
