package cn.chenghua.governance.renewal.circle.intake.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.intake.CircleIntake;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes tables of units with an estimate of residents in; day and source of the estimates are declared, or stand in the row. */
@Component
class SettlementImport implements TableDoor.Intake {

    static final List<String> COLUMNS = List.of("unit", "longitude", "latitude", "quality", "residents", "stands_for", "origin");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("code", "unit"), Map.entry("unit", "unit"),
            Map.entry("\u5355\u4f4d\u4ee3\u7801", "unit"), Map.entry("lon", "longitude"), Map.entry("longitude", "longitude"),
            Map.entry("\u7ecf\u5ea6", "longitude"), Map.entry("lat", "latitude"), Map.entry("latitude", "latitude"),
            Map.entry("\u7eac\u5ea6", "latitude"), Map.entry("coord_quality", "quality"), Map.entry("quality", "quality"),
            Map.entry("\u5b9a\u4f4d\u8d28\u91cf", "quality"), Map.entry("population_est_2017", "residents"),
            Map.entry("residents", "residents"), Map.entry("\u4eba\u53e3", "residents"), Map.entry("level", "level"),
            Map.entry("stands_for", "stands_for"), Map.entry("origin", "origin"));
    private final CircleIntake intake;

    SettlementImport(CircleIntake intake) {
        this.intake = intake;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var found = new Findings();
        var said = Said.of(declared);
        try (var rows = open(content, said).rows()) {
            return found.judge(CircleSheet.each((Cells cells) -> settlement(cells, said)).pieces(rows.iterator(), found::add),
                    intake.judgeSettlements(actor), "unit", UnaryOperator.identity());
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = Said.of(declared);
        try (var rows = open(content, said).rows()) {
            return intake.takeSettlements(actor,
                    CircleSheet.each((Cells cells) -> settlement(cells, said)).pieces(rows.iterator(),
                            Findings.stopping(onlyGood)),
                    onlyGood,
                    told);
        }
    }

    private static Table open(byte[] content, Said said) {
        return Table.open(content, said.encoding(), NAMES).requiring("unit", "longitude", "latitude", "residents");
    }

    /** A row of a community; rows of higher units are passed over, for their residents are those of their communities. */
    private static @Nullable Settlement settlement(Cells cells, Said said) {
        var level = cells.code("level");
        if (level != null && !level.equalsIgnoreCase("community")) {
            return null;
        }
        var code = cells.needed("unit");
        var east = cells.needed("longitude") == null ? null : CircleSheet.degrees(cells, "longitude");
        var north = cells.needed("latitude") == null ? null : CircleSheet.degrees(cells, "latitude");
        var residents = cells.needed("residents") == null ? null : cells.decimal("residents");
        var quality = CircleSheet.quality(cells);
        var standsFor = cells.day("stands_for");
        var origin = cells.text("origin");
        if (code == null || east == null || north == null || residents == null || !cells.sound()) {
            return null;
        }
        return new Settlement(new UnitCode(code), east, north, quality == null ? PositionQuality.ASSUMED : quality,
                residents.intValue(), standsFor == null ? said.on() : standsFor, origin == null ? said.source() : origin);
    }
}
