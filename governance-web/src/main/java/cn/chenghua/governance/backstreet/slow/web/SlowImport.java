package cn.chenghua.governance.backstreet.slow.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.pattern.StreetOffset;
import cn.chenghua.governance.backstreet.slow.SlowIntake;
import cn.chenghua.governance.backstreet.slow.SlowIntake.Row;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** Judges an uploaded layer of foot and cycle ways and takes it in; one that lies off the known streets as a shifted map would is asked about. */
@Component
class SlowImport implements TableDoor.Intake {

    private final SlowIntake intake;
    private final SlowColumns columns;
    private final Hierarchies hierarchies;
    private final Networks networks;
    private final ProjectFilters filters;
    private final ShapeDoor door;

    SlowImport(SlowIntake intake, SlowColumns columns, Hierarchies hierarchies, Networks networks, ProjectFilters filters,
            ShapeDoor door) {
        this.intake = intake;
        this.columns = columns;
        this.hierarchies = hierarchies;
        this.networks = networks;
        this.filters = filters;
        this.door = door;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = Declared.of(declared);
        var found = new Findings();
        var seen = new HashMap<String, Integer>();
        var rows = ShapeDoor.geoJson(content)
                ? ShapeDoor.features(content, columns.names(), found::add)
                : rows(content, said, found);
        var pieces = new ArrayList<List<Row>>();
        sheet(said, found::add).pieces(rows.iterator()).forEachRemaining(pieces::add);
        suspect(pieces, said);
        return found.judge(pieces.iterator(), piece -> intake.judge(actor, piece, seen), "unit", columns::label);
    }

    /** Refuses the whole file where its lines lie much nearer to known streets when read in another system than declared. */
    private void suspect(List<List<Row>> pieces, Declared said) {
        if (said.sure) {
            return;
        }
        List<Geometry> lines = pieces.stream().flatMap(List::stream).map(row -> row.way().geometry()).toList();
        networks.current().map(networks::read).map(StreetOffset::new).map(offset -> offset.of(lines))
                .filter(StreetOffset.Suspicion::grave).ifPresent(found -> {
                    throw new Shifted(found.system().name(), Math.round(found.declared()), Math.round(found.read()));
                });
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = Declared.of(declared);
        var stopping = Findings.stopping(onlyGood);
        var rows = ShapeDoor.geoJson(content)
                ? ShapeDoor.features(content, columns.names(), stopping)
                : rows(content, said, new Findings());
        return intake.take(actor, sheet(said, stopping).pieces(rows.iterator()), onlyGood, told);
    }

    private SlowSheet sheet(Declared said, Consumer<RowNote> notes) {
        return new SlowSheet(columns, new UnitIndex(hierarchies.current(), filters.today()), door, said.crs, said.source, notes);
    }

    private List<ShapeDoor.Drawn> rows(byte[] content, Declared said, Findings found) {
        var table = Table.open(content, said.encoding.isBlank() ? null : said.encoding, columns.names())
                .requiring(columns::label, "number", "kind", "wkt");
        found.header(table, SlowColumns.ALL::contains, columns::label);
        try (var rows = table.rows()) {
            return rows.map(ShapeDoor.Drawn::not).toList();
        }
    }

    /** What is said about a file beside its content; {@code sure} that its places are right although they lie off the streets. */
    record Declared(String encoding, Crs crs, boolean sure, String source) {

        static Declared of(@Nullable String text) {
            var parts = List.of((text == null ? "" : text).split("\\|", 4));
            return new Declared(parts.getFirst(),
                    parts.size() < 2 || parts.get(1).isEmpty() ? Crs.WGS84 : Typed.constant(Crs.class, "crs", parts.get(1)),
                    parts.size() > 2 && parts.get(2).equals("sure"), parts.size() < 4 ? "" : parts.get(3).strip());
        }

        String text() {
            return encoding + "|" + crs + "|" + (sure ? "sure" : "") + "|" + source;
        }
    }

    /** A file whose places seem to be in another system than was declared. */
    static final class Shifted extends Refusal {
        Shifted(String system, long declared, long read) {
            super("slow.shifted", "crs", system, declared, read);
        }
    }
}
