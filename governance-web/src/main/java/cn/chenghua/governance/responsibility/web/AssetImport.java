package cn.chenghua.governance.responsibility.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.district.geometry.ShapeGate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.responsibility.AssetIntake;
import cn.chenghua.governance.responsibility.web.AssetSheet.Drawn;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges an uploaded table or GeoJSON of assets and takes it in; positions are brought from the declared system to WGS84. */
@Component
class AssetImport implements TableDoor.Intake {

    private final AssetIntake intake;
    private final AssetColumns columns;
    private final Hierarchies hierarchies;
    private final AssetFilters filters;
    private final ShapeGate gate;

    AssetImport(AssetIntake intake, AssetColumns columns, Hierarchies hierarchies, AssetFilters filters,
            @Value("${governance.district.box:103.8,104.5,30.4,31.0}") double[] box) {
        this.intake = intake;
        this.columns = columns;
        this.hierarchies = hierarchies;
        this.filters = filters;
        this.gate = new ShapeGate(new Envelope(box[0], box[1], box[2], box[3]));
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = Declared.of(declared);
        var found = new Findings();
        var seen = new HashMap<String, Integer>();
        if (geoJson(content)) {
            var rows = features(content, found::add);
            return found.judge(sheet(said, found::add).pieces(rows.iterator()), piece -> intake.judge(actor, piece, seen), "unit",
                    columns::label);
        }
        var table = open(content, said);
        found.header(table, AssetColumns.ALL::contains, columns::label);
        try (var rows = table.rows()) {
            return found.judge(sheet(said, found::add).pieces(rows.map(row -> new Drawn(row, null)).iterator()),
                    piece -> intake.judge(actor, piece, seen), "unit", columns::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = Declared.of(declared);
        var stopping = Findings.stopping(onlyGood);
        if (geoJson(content)) {
            return intake.take(actor, sheet(said, stopping).pieces(features(content, stopping).iterator()), said.source, onlyGood,
                    told);
        }
        try (var rows = open(content, said).rows()) {
            return intake.take(actor, sheet(said, stopping).pieces(rows.map(row -> new Drawn(row, null)).iterator()), said.source,
                    onlyGood, told);
        }
    }

    /** A geometry in WGS84 that lies in the district, or a refusal. */
    Geometry pass(@Nullable Map<String, Object> geometry) {
        try {
            return gate.pass(GeoJsonGeometry.read(JsonMapper.shared().valueToTree(geometry == null ? Map.of() : geometry)),
                    Crs.WGS84);
        } catch (IllegalArgumentException e) {
            throw new MapBroken(1);
        }
    }

    private AssetSheet sheet(Declared said, Consumer<RowNote> notes) {
        return new AssetSheet(columns, new UnitIndex(hierarchies.current(), filters.today()), gate, said.crs, notes);
    }

    private Table open(byte[] content, Declared said) {
        return Table.open(content, said.encoding.isBlank() ? null : said.encoding, columns.names()).requiring(columns::label,
                "number");
    }

    private static boolean geoJson(byte[] content) {
        return new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8).replace("\uFEFF", "").strip()
                .startsWith("{");
    }

    /** The features as rows, numbered from 1, their properties under the names that columns have. */
    private List<Drawn> features(byte[] content, Consumer<RowNote> notes) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(content);
        } catch (JacksonException e) {
            throw new MapBroken(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
        var names = columns.names();
        var drawn = new ArrayList<Drawn>();
        var number = 0;
        for (var feature : root.path("features")) {
            number++;
            var cells = new LinkedHashMap<String, TableRow.Cell>();
            feature.path("properties").properties().forEach(property -> cells.put(
                    names.getOrDefault(property.getKey(), property.getKey().toLowerCase(Locale.ROOT)),
                    new TableRow.Cell(property.getValue().asString("").strip(), false)));
            try {
                drawn.add(new Drawn(new TableRow(number, cells), GeoJsonGeometry.read(feature.path("geometry"))));
            } catch (IllegalArgumentException e) {
                notes.accept(RowNote.error(number, "geometry", String.valueOf(e.getMessage()), "district.shape.form"));
            }
        }
        if (number == 0) {
            throw new MapBroken(1);
        }
        return drawn;
    }

    /** What is said about a file beside its content: the encoding, the system of its positions and where shapes come from. */
    record Declared(String encoding, Crs crs, String source) {

        static Declared of(@Nullable String text) {
            var parts = (text == null ? "" : text).split("\\|", 3);
            return new Declared(parts[0],
                    parts.length < 2 || parts[1].isEmpty() ? Crs.WGS84 : Typed.constant(Crs.class, "crs", parts[1]),
                    parts.length < 3 || parts[2].isBlank() ? "-" : parts[2].strip());
        }

        String text() {
            return encoding + "|" + crs + "|" + source;
        }
    }

    /** A file that begins like GeoJSON and has no features. */
    static final class MapBroken extends Refusal {
        MapBroken(int line) {
            super("shape.file", "file", line);
        }
    }
}
