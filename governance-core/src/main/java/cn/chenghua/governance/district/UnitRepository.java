package cn.chenghua.governance.district;

import java.util.List;
import java.util.Optional;

/** The units that are or ever were. */
public interface UnitRepository {

    Unit save(Unit unit);

    Optional<Unit> findById(UnitCode code);

    List<Unit> findAll();
}
