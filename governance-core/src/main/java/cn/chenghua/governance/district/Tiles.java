package cn.chenghua.governance.district;

import java.util.List;

/** The schematic map of sub-districts, which serves where no boundaries are loaded. */
public interface Tiles {

    List<Tile> all();

    /** A unit's place on the map; row 0 lies in the north, column 0 in the west. */
    record Tile(UnitCode unit, int row, int column) {
    }
}
