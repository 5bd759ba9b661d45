package cn.chenghua.governance.network.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import cn.chenghua.governance.network.intake.EdgeRow;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads a table of edges: number, two nodes, a length in metres or kilometres, and the course as well-known text. */
final class EdgeSheet {

    static final String[] COLUMNS = {"key", "from", "to", "metres", "name", "kind", "walkable", "wkt"};
    private static final Set<String> NO = Set.of("0", "false", "no", "n", "\u5426");
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "\u662f");
    private static final double KILOMETRE = 1_000;
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("edge_id", "key"), Map.entry("id", "key"),
            Map.entry("\u8def\u6bb5\u7f16\u53f7", "key"), Map.entry("\u7f16\u53f7", "key"), Map.entry("u", "from"),
            Map.entry("v", "to"), Map.entry("\u8d77\u70b9", "from"), Map.entry("\u7ec8\u70b9", "to"),
            Map.entry("length_m", "metres"), Map.entry("\u957f\u5ea6\uff08\u7c73\uff09", "metres"),
            Map.entry("length_km", "kilometres"), Map.entry("\u957f\u5ea6\uff08\u516c\u91cc\uff09", "kilometres"),
            Map.entry("\u957f\u5ea6\uff08\u5343\u7c73\uff09", "kilometres"), Map.entry("class", "kind"),
            Map.entry("highway", "kind"), Map.entry("\u7b49\u7ea7", "kind"), Map.entry("name_zh", "name"),
            Map.entry("\u8def\u540d", "name"), Map.entry("\u540d\u79f0", "name"), Map.entry("\u53ef\u6b65\u884c", "walkable"),
            Map.entry("\u51e0\u4f55", "wkt"), Map.entry("geometry", "wkt"), Map.entry("key", "key"),
            Map.entry("from", "from"), Map.entry("to", "to"), Map.entry("metres", "metres"), Map.entry("name", "name"),
            Map.entry("kind", "kind"), Map.entry("walkable", "walkable"), Map.entry("wkt", "wkt"));

    private EdgeSheet() {
    }

    static List<EdgeRow> read(byte[] content, Consumer<RowNote> notes) {
        var edges = new ArrayList<EdgeRow>();
        var table = Table.open(content, null, NAMES).requiring("key", "from", "to");
        table.notes().forEach(notes);
        if (table.columns().contains("kilometres")) {
            notes.accept(RowNote.hint(table.headerRow(), "metres", "", "network.note.head.kilometres"));
        }
        try (var rows = table.rows()) {
            rows.forEach(row -> {
                var edge = edge(new Cells(row, notes));
                if (edge != null) {
                    edges.add(edge);
                }
            });
        }
        return edges;
    }

    private static @Nullable EdgeRow edge(Cells cells) {
        var key = cells.needed("key");
        var from = cells.needed("from");
        var to = cells.needed("to");
        var metres = metres(cells);
        var name = cells.text("name");
        var kind = cells.text("kind");
        var walkable = walkable(cells);
        var course = course(cells);
        return key == null || from == null || to == null || !cells.sound()
                ? null
                : new EdgeRow(cells.number(), key, from, to, metres, name == null ? "" : name, kind == null ? "" : kind, walkable,
                        course);
    }

    private static @Nullable Double metres(Cells cells) {
        var kilometres = cells.decimal("kilometres");
        var metres = cells.decimal("metres");
        if (metres != null) {
            return metres.doubleValue();
        }
        return kilometres == null ? null : (Double) (kilometres.doubleValue() * KILOMETRE);
    }

    private static boolean walkable(Cells cells) {
        var text = cells.text("walkable");
        if (text == null || YES.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (!NO.contains(text.toLowerCase(Locale.ROOT))) {
            cells.refuse("walkable", "table.constant", "1, 0");
        }
        return false;
    }

    private static @Nullable LineString course(Cells cells) {
        var text = cells.text("wkt");
        if (text == null) {
            return null;
        }
        try {
            if (new WKTReader().read(text) instanceof LineString line && line.getNumPoints() > 1) {
                return line;
            }
        } catch (ParseException | IllegalArgumentException e) {
            cells.refuse("wkt", "network.note.course");
            return null;
        }
        cells.refuse("wkt", "network.note.course");
        return null;
    }
}
