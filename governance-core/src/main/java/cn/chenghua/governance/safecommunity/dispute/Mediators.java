package cn.chenghua.governance.safecommunity.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/** The mediators of all pools; some hundreds. */
public interface Mediators {

    Mediator save(Mediator mediator);

    List<Mediator> saveAll(Iterable<Mediator> mediators);

    Optional<Mediator> findById(UUID id);

    List<Mediator> findAllByOrderByBrandAscIdAsc();

    List<Mediator> findAllByPlace(UnitCode place);
}
