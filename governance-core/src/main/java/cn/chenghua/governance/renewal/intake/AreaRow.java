package cn.chenghua.governance.renewal.intake;

import java.util.Set;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A row of the table of key areas, known by its name; what is empty stays as it is. Projects are told by their numbers. */
public record AreaRow(String name, @Nullable UnitCode place, @Nullable String responsible, @Nullable Geometry outline,
        @Nullable String group, Set<String> projects) {
}
