package cn.chenghua.governance.responsibility.web;

import java.util.HashMap;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.responsibility.AssetIntake;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table or GeoJSON of assets and takes it in; positions are brought from the declared system to WGS84. */
@Component
class AssetImport implements TableDoor.Intake {

    private final AssetIntake intake;
    private final AssetColumns columns;
    private final Hierarchies hierarchies;
    private final AssetFilters filters;
    private final ShapeDoor door;

    AssetImport(AssetIntake intake, AssetColumns columns, Hierarchies hierarchies, AssetFilters filters, ShapeDoor door) {
        this.intake = intake;
        this.columns = columns;
        this.hierarchies = hierarchies;
        this.filters = filters;
        this.door = door;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = ShapeDoor.Declared.of(declared);
        var found = new Findings();
        var seen = new HashMap<String, Integer>();
        if (ShapeDoor.geoJson(content)) {
            var rows = ShapeDoor.features(content, columns.names(), found::add);
            return found.judge(sheet(said, found::add).pieces(rows.iterator()), piece -> intake.judge(actor, piece, seen), "unit",
                    columns::label);
        }
        var table = open(content, said);
        found.header(table, AssetColumns.ALL::contains, columns::label);
        try (var rows = table.rows()) {
            return found.judge(sheet(said, found::add).pieces(rows.map(ShapeDoor.Drawn::not).iterator()),
                    piece -> intake.judge(actor, piece, seen), "unit", columns::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = ShapeDoor.Declared.of(declared);
        var stopping = Findings.stopping(onlyGood);
        if (ShapeDoor.geoJson(content)) {
            return intake.take(actor,
                    sheet(said, stopping).pieces(ShapeDoor.features(content, columns.names(), stopping).iterator()),
                    said.source(), onlyGood,
                    told);
        }
        try (var rows = open(content, said).rows()) {
            return intake.take(actor, sheet(said, stopping).pieces(rows.map(ShapeDoor.Drawn::not).iterator()), said.source(),
                    onlyGood, told);
        }
    }

    private AssetSheet sheet(ShapeDoor.Declared said, Consumer<RowNote> notes) {
        return new AssetSheet(columns, new UnitIndex(hierarchies.current(), filters.today()), door, said.crs(), notes);
    }

    private Table open(byte[] content, ShapeDoor.Declared said) {
        return Table.open(content, said.encoding().isBlank() ? null : said.encoding(), columns.names()).requiring(columns::label,
                "number");
    }
}
