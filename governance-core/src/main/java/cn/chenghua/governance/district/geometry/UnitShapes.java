package cn.chenghua.governance.district.geometry;

import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.UnitCode;

/** The stored shapes of units. */
public interface UnitShapes {

    Optional<UnitShape> find(UnitCode unit);

    List<UnitShape> all();

    /** Stores the shapes; that of a unit which has one is replaced. */
    void put(List<UnitShape> shapes);

    /** A number that grows with each change. */
    long version();
}
