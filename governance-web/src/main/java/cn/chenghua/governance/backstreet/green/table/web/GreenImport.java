package cn.chenghua.governance.backstreet.green.table.web;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenIntake;
import cn.chenghua.governance.backstreet.green.web.GreenFilters;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table with well-known text, or GeoJSON, of the green register and takes it in. */
@Component
class GreenImport implements TableDoor.Intake {

    private final GreenIntake intake;
    private final GreenColumns columns;
    private final ProjectKinds kinds;
    private final Hierarchies hierarchies;
    private final GreenFilters filters;
    private final ShapeDoor door;

    GreenImport(GreenIntake intake, GreenColumns columns, ProjectKinds kinds, Hierarchies hierarchies, GreenFilters filters,
            ShapeDoor door) {
        this.intake = intake;
        this.columns = columns;
        this.kinds = kinds;
        this.hierarchies = hierarchies;
        this.filters = filters;
        this.door = door;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = Declared.of(declared);
        var found = new Findings();
        var seen = new HashMap<String, Integer>();
        if (ShapeDoor.geoJson(content)) {
            return judge(actor, said, ShapeDoor.features(content, columns.names(), found::add).iterator(), found, seen);
        }
        var table = open(content, said);
        found.header(table, GreenColumns::known, columns::label);
        try (var rows = table.rows()) {
            return judge(actor, said, rows.map(ShapeDoor.Drawn::not).iterator(), found, seen);
        }
    }

    private Findings.Trial judge(Actor actor, Declared said, Iterator<ShapeDoor.Drawn> rows, Findings found,
            HashMap<String, Integer> seen) {
        return found.judge(sheet(said, found::add).pieces(rows), piece -> intake.judge(actor, piece, said.moved, seen), "unit",
                columns::label);
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = Declared.of(declared);
        var stopping = Findings.stopping(onlyGood);
        if (ShapeDoor.geoJson(content)) {
            return intake.take(actor,
                    sheet(said, stopping).pieces(ShapeDoor.features(content, columns.names(), stopping).iterator()), said.moved,
                    onlyGood, told);
        }
        try (var rows = open(content, said).rows()) {
            return intake.take(actor, sheet(said, stopping).pieces(rows.map(ShapeDoor.Drawn::not).iterator()), said.moved,
                    onlyGood, told);
        }
    }

    private GreenSheet sheet(Declared said, Consumer<RowNote> notes) {
        return new GreenSheet(columns, kinds, new UnitIndex(hierarchies.current(), filters.today()), door, said, notes);
    }

    private Table open(byte[] content, Declared said) {
        return Table.open(content, said.encoding.isBlank() ? null : said.encoding, columns.names()).requiring(columns::label,
                "number");
    }

    /** What is said about a file beside its content: encoding, reference system, where shapes come from, and that places moved. */
    record Declared(String encoding, Crs crs, String source, boolean moved) {

        static Declared of(@Nullable String text) {
            var parts = List.of((text == null ? "" : text).split("\\|", 4));
            return new Declared(parts.getFirst(),
                    parts.size() < 2 || parts.get(1).isEmpty() ? Crs.WGS84 : Typed.constant(Crs.class, "crs", parts.get(1)),
                    parts.size() < 4 ? "" : parts.get(3).strip(), parts.size() > 2 && parts.get(2).equals("moved"));
        }

        String text() {
            return encoding + "|" + crs + "|" + (moved ? "moved" : "") + "|" + source;
        }
    }
}
