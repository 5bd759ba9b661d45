package cn.chenghua.governance.network;

import java.util.List;

import org.locationtech.jts.geom.Geometry;

/** Streets whose place is known from elsewhere, such as those that chiefs look after; a new file is compared with them. */
@FunctionalInterface
public interface KnownStreets {

    /** Courses in WGS84; none where none were drawn. */
    List<Geometry> courses();
}
