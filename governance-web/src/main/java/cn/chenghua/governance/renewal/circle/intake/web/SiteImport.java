package cn.chenghua.governance.renewal.circle.intake.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.renewal.circle.intake.CircleIntake;
import cn.chenghua.governance.renewal.circle.intake.RegisteredSite;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes tables of facilities that stand already in. */
@Component
class SiteImport implements TableDoor.Intake {

    static final List<String> COLUMNS = List.of("key", "class", "name", "longitude", "latitude", "quality", "opened", "closed",
            "origin");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("facility_id", "key"), Map.entry("key", "key"),
            Map.entry("\u7f16\u53f7", "key"), Map.entry("category", "class"), Map.entry("class", "class"),
            Map.entry("\u7c7b\u522b", "class"), Map.entry("name_zh", "name"), Map.entry("name", "name"),
            Map.entry("\u540d\u79f0", "name"), Map.entry("lon", "longitude"), Map.entry("longitude", "longitude"),
            Map.entry("\u7ecf\u5ea6", "longitude"), Map.entry("lat", "latitude"), Map.entry("latitude", "latitude"),
            Map.entry("\u7eac\u5ea6", "latitude"), Map.entry("position_quality", "quality"), Map.entry("quality", "quality"),
            Map.entry("\u5b9a\u4f4d\u8d28\u91cf", "quality"), Map.entry("opened", "opened"),
            Map.entry("\u5f00\u653e\u65e5\u671f", "opened"), Map.entry("closed", "closed"),
            Map.entry("\u5173\u95ed\u65e5\u671f", "closed"),
            Map.entry("origin", "origin"));
    private final CircleIntake intake;
    private final ClassNames classes;

    SiteImport(CircleIntake intake, ClassNames classes) {
        this.intake = intake;
        this.classes = classes;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var found = new Findings();
        var said = Said.of(declared);
        try (var rows = open(content, said).rows()) {
            return found.judge(CircleSheet.each((Cells cells) -> site(cells, said)).pieces(rows.iterator(), found::add),
                    intake.judgeSites(actor), "key", UnaryOperator.identity());
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = Said.of(declared);
        try (var rows = open(content, said).rows()) {
            return intake.takeSites(actor,
                    CircleSheet.each((Cells cells) -> site(cells, said)).pieces(rows.iterator(), Findings.stopping(onlyGood)),
                    onlyGood, told);
        }
    }

    private static Table open(byte[] content, Said said) {
        return Table.open(content, said.encoding(), NAMES).requiring("key", "class", "name");
    }

    private @Nullable RegisteredSite site(Cells cells, Said said) {
        var key = cells.needed("key");
        var name = cells.needed("name");
        var one = classes.read(cells);
        var east = CircleSheet.degrees(cells, "longitude");
        var north = CircleSheet.degrees(cells, "latitude");
        var quality = CircleSheet.quality(cells);
        var opened = cells.day("opened");
        var closed = cells.day("closed");
        var origin = cells.text("origin");
        return key == null || name == null || !cells.sound()
                ? null
                : new RegisteredSite(key, name, one, east, north, quality, opened, closed,
                        origin == null ? said.source() : origin);
    }
}
