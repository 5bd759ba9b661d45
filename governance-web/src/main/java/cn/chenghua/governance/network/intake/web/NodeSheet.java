package cn.chenghua.governance.network.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.chenghua.governance.network.intake.NodeRow;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Reads a table of nodes: number, longitude and latitude. */
final class NodeSheet {

    static final String[] COLUMNS = {"key", "longitude", "latitude"};
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("node_id", "key"), Map.entry("id", "key"),
            Map.entry("\u8282\u70b9\u7f16\u53f7", "key"), Map.entry("\u7f16\u53f7", "key"), Map.entry("lon", "longitude"),
            Map.entry("lng", "longitude"), Map.entry("x", "longitude"), Map.entry("\u7ecf\u5ea6", "longitude"),
            Map.entry("longitude", "longitude"), Map.entry("lat", "latitude"), Map.entry("y", "latitude"),
            Map.entry("\u7eac\u5ea6", "latitude"), Map.entry("latitude", "latitude"), Map.entry("key", "key"));

    private NodeSheet() {
    }

    static List<NodeRow> read(byte[] content, Consumer<RowNote> notes) {
        var nodes = new ArrayList<NodeRow>();
        var table = Table.open(content, null, NAMES).requiring(COLUMNS);
        table.notes().forEach(notes);
        try (var rows = table.rows()) {
            rows.forEach(row -> {
                var node = node(new Cells(row, notes));
                if (node != null) {
                    nodes.add(node);
                }
            });
        }
        return nodes;
    }

    private static @Nullable NodeRow node(Cells cells) {
        var key = cells.needed("key");
        var east = cells.needed("longitude") == null ? null : cells.decimal("longitude");
        var north = cells.needed("latitude") == null ? null : cells.decimal("latitude");
        return key == null || east == null || north == null
                ? null
                : new NodeRow(cells.number(), key, new Coordinate(east.doubleValue(), north.doubleValue()));
    }
}
