package cn.chenghua.governance.district.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Tiles;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays values by sub-district out on the tile map, {@code @tileMap} in templates; the darker of five steps, the higher the value. */
@Component("tileMap")
class TileMap {

    private static final int STEPS = 5;
    private final Tiles tiles;
    private final Hierarchies hierarchies;
    private final Clock clock;

    TileMap(Tiles tiles, Hierarchies hierarchies, Clock clock) {
        this.tiles = tiles;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** @param values a number by unit code; sub-districts without one are shown as without a figure */
    public Laid of(Map<?, ? extends Number> values) {
        return on(values, LocalDate.now(clock.withZone(Days.ZONE)));
    }

    public Laid on(Map<?, ? extends Number> values, LocalDate day) {
        var hierarchy = hierarchies.current();
        var figures = new TreeMap<UnitCode, BigDecimal>();
        values.forEach((code, value) -> figures.put(new UnitCode(code.toString()), new BigDecimal(value.toString())));
        var steps = steps(List.copyOf(figures.values()));
        return new Laid(placed(hierarchy, figures, steps, day), steps);
    }

    private List<Placed> placed(Hierarchy hierarchy, Map<UnitCode, BigDecimal> figures, List<Step> steps, LocalDate day) {
        var places = new HashMap<UnitCode, Tiles.Tile>();
        tiles.all().forEach(tile -> places.put(tile.unit(), tile));
        var last = places.values().stream().mapToInt(Tiles.Tile::row).max().orElse(-1);
        var names = new UnitNames(hierarchy);
        var placed = new ArrayList<Placed>();
        var homeless = 0;
        for (var unit : hierarchy.all()) {
            var shown = unit.level() == Level.SUBDISTRICT
                    && (hierarchy.exists(unit.code(), day) || figures.containsKey(unit.code()));
            if (shown) {
                var tile = Optional.ofNullable(places.get(unit.code()));
                var row = tile.map(Tiles.Tile::row).orElse(last + 1) + 1;
                var column = tile.isPresent() ? tile.get().column() + 1 : ++homeless;
                var value = figures.get(unit.code());
                placed.add(new Placed(unit.code().value(), names.of(unit.code(), day).replaceFirst(" Subdistrict$", ""), row,
                        column, value, step(value, steps)));
            }
        }
        return List.copyOf(placed);
    }

    private static int step(@Nullable BigDecimal value, List<Step> steps) {
        return value == null
                ? 0
                : steps.stream().filter(step -> step.to.compareTo(value) >= 0).mapToInt(Step::number).findFirst().orElse(STEPS);
    }

    private static List<Step> steps(List<BigDecimal> figures) {
        var sorted = figures.stream().map(BigDecimal::stripTrailingZeros).distinct().sorted().toList();
        var steps = new ArrayList<Step>();
        var count = Math.min(STEPS, sorted.size());
        for (var i = 0; i < count; i++) {
            var from = sorted.get(i * sorted.size() / count);
            var to = sorted.get((i + 1) * sorted.size() / count - 1);
            var number = count == 1
                    ? 1
                    : BigDecimal.valueOf(1 + (STEPS - 1) * i / (double) (count - 1)).setScale(0, RoundingMode.HALF_UP).intValue();
            steps.add(new Step(number, from, to));
        }
        return List.copyOf(steps);
    }

    /** The tiles and the legend of their shades. */
    record Laid(List<Placed> tiles, List<Step> steps) {
    }

    /** A sub-district on the map; row and column begin with 1, step 0 says that there is no figure. */
    record Placed(String code, String name, int row, int column, @Nullable BigDecimal value, int step) {
    }

    /** A shade and the values it stands for. */
    record Step(int number, BigDecimal from, BigDecimal to) {
    }
}
