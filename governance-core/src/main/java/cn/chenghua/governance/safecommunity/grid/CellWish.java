package cn.chenghua.governance.safecommunity.grid;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A row of a table of cells; what is null stays as it is, and a new cell needs name, unit and households. */
public record CellWish(int row, String number, @Nullable String name, @Nullable UnitCode place, @Nullable String responsible,
        @Nullable Integer households, @Nullable Geometry outline) {

    CellFacts over(@Nullable GridCell old) {
        if (old == null) {
            return new CellFacts(name == null ? "" : name, responsible == null ? "" : responsible,
                    households == null ? -1 : households, outline);
        }
        return new CellFacts(name == null ? old.name() : name, responsible == null ? old.responsible() : responsible,
                households == null ? old.households() : households, outline);
    }

    boolean changes(GridCell old) {
        var drawn = old.outline();
        return name != null && !name.equals(old.name()) || responsible != null && !responsible.equals(old.responsible())
                || households != null && households != old.households()
                || outline != null && (drawn == null || !drawn.equalsExact(outline));
    }
}
