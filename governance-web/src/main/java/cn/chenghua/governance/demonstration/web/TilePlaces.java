package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Tiles;
import cn.chenghua.governance.district.UnitCode;

import org.locationtech.jts.geom.Coordinate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invents positions for units by the schematic map of sub-districts, and tells whose tile a position lies in. */
@Component
@Profile("demo")
class TilePlaces {

    private static final double ROWS = 5;
    private static final double COLUMNS = 4;
    private static final double INNER = 0.8;
    private final Hierarchies hierarchies;
    private final Tiles tiles;

    TilePlaces(Hierarchies hierarchies, Tiles tiles) {
        this.hierarchies = hierarchies;
        this.tiles = tiles;
    }

    /** Somewhere in the tile of the unit's sub-district; for the district itself anywhere. */
    Coordinate of(UnitCode unit, LocalDate day, Random chance) {
        var above = hierarchies.current().subdistrict(unit, day).map(place -> place.unit()).orElse(unit);
        var all = tiles.all();
        var tile = all.stream().filter(one -> one.unit().equals(above)).findFirst()
                .orElseGet(() -> all.get(chance.nextInt(all.size())));
        var column = tile.column() + 0.5 + (chance.nextDouble() - 0.5) * INNER;
        var row = tile.row() + 0.5 + (chance.nextDouble() - 0.5) * INNER;
        var box = GreenShapes.EXTENT;
        return new Coordinate(box.getMinX() + column / COLUMNS * box.getWidth(), box.getMaxY() - row / ROWS * box.getHeight());
    }

    /** The sub-district whose tile is nearest to a position. */
    UnitCode at(Coordinate place) {
        return nearest(tiles.all(), place).unit();
    }

    private static Tiles.Tile nearest(List<Tiles.Tile> all, Coordinate place) {
        var box = GreenShapes.EXTENT;
        var column = (place.x - box.getMinX()) / box.getWidth() * COLUMNS - 0.5;
        var row = (box.getMaxY() - place.y) / box.getHeight() * ROWS - 0.5;
        return all.stream().min(java.util.Comparator
                .comparingDouble(tile -> Math.hypot(tile.column() - column, tile.row() - row))).orElseThrow();
    }
}
