package cn.chenghua.governance.network.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.StreetEdge;
import cn.chenghua.governance.network.StreetNetwork;
import cn.chenghua.governance.network.StreetNode;
import cn.chenghua.governance.network.intake.Finding.Part;

import org.jspecify.annotations.Nullable;

/** What a file of streets would become, and all that was found in it; it is taken as a whole or not at all. */
public final class NetworkDraft {

    private static final int KEY = 100;
    private static final int NAME = 200;
    private final Crs crs;
    private final List<StreetNode> nodes = new ArrayList<>();
    private final List<StreetEdge> edges = new ArrayList<>();
    private final List<EdgeRow> kept = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private NetworkDraft(Crs crs) {
        this.crs = crs;
    }

    /** Reads nodes and the edges between them. */
    public static NetworkDraft of(List<NodeRow> nodes, List<EdgeRow> edges, Crs crs, NetworkRules rules) {
        var placing = new Placing(rules.box(), crs);
        var placed = nodes.stream()
                .map(node -> new NodeRow(node.row(), node.key(), placing.place(Part.NODES, node.row(), node.at())))
                .toList();
        var drawn = edges.stream().map(edge -> edge.along(placing.place(edge.row(), edge.course()))).toList();
        return new NetworkDraft(crs).with(placing.findings(), placed, drawn, rules);
    }

    /** Reads lines and makes the nodes where their ends meet. */
    public static NetworkDraft ofLines(List<EdgeRow> lines, Crs crs, NetworkRules rules) {
        var placing = new Placing(rules.box(), crs);
        var drawn = lines.stream().map(line -> line.along(placing.place(line.row(), line.course())))
                .filter(line -> line.course() != null).toList();
        var found = placing.findings();
        var joints = new Joints(rules.joinMetres());
        var cut = found.isEmpty() ? joints.join(drawn) : List.<EdgeRow>of();
        return new NetworkDraft(crs).with(found, joints.nodes(), cut, rules);
    }

    private NetworkDraft with(List<Finding> found, List<NodeRow> nodeRows, List<EdgeRow> edgeRows, NetworkRules rules) {
        findings.addAll(found);
        nodeRows.forEach(this::add);
        edgeRows.forEach(this::add);
        if (edges.isEmpty() && sound()) {
            findings.add(Finding.error(Part.EDGES, 0, "", "", "network.note.empty"));
        }
        if (sound()) {
            findings.addAll(new Lengths(network(), kept, rules).findings());
        }
        return this;
    }

    private void add(NodeRow row) {
        if (row.key().isBlank() || row.key().length() > KEY) {
            findings.add(Finding.error(Part.NODES, row.row(), "key", row.key(), "network.note.key", KEY));
        } else if (positions.putIfAbsent(row.key(), nodes.size()) != null) {
            findings.add(Finding.error(Part.NODES, row.row(), "key", row.key(), "network.note.twice"));
        } else {
            nodes.add(new StreetNode(row.key(), row.at().x, row.at().y));
        }
    }

    private void add(EdgeRow row) {
        var from = end(row, "from", row.from());
        var to = end(row, "to", row.to());
        var metres = row.metres();
        if (row.key().isBlank() || row.key().length() > KEY) {
            findings.add(Finding.error(Part.EDGES, row.row(), "key", row.key(), "network.note.key", KEY));
        } else if (keys.putIfAbsent(row.key(), row.row()) != null) {
            findings.add(Finding.error(Part.EDGES, row.row(), "key", row.key(), "network.note.twice"));
        } else if (metres != null && !(metres >= 0 && metres < Double.POSITIVE_INFINITY)) {
            findings.add(Finding.error(Part.EDGES, row.row(), "metres", metres.toString(), "network.note.metres"));
        } else if (row.name().length() > NAME || row.kind().length() > KEY) {
            findings.add(Finding.error(Part.EDGES, row.row(), "name", row.name(), "network.note.name", NAME));
        } else if (from != null && to != null) {
            edges.add(new StreetEdge(row.key(), from, to, metres, row.name(), row.kind(), row.walkable(), row.course()));
            kept.add(row);
        }
    }

    private @Nullable Integer end(EdgeRow row, String field, String key) {
        var at = positions.get(key);
        if (at == null) {
            findings.add(Finding.error(Part.EDGES, row.row(), field, key, "network.note.end"));
        }
        return at;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Whether nothing stops the file from being taken in. */
    public boolean sound() {
        return findings.stream().noneMatch(Finding::stops);
    }

    /** The system the file was declared to be in. */
    public Crs crs() {
        return crs;
    }

    public StreetNetwork network() {
        return new StreetNetwork(nodes, edges);
    }

    /** How many edges state no length. */
    public long unmeasured() {
        return edges.stream().map(StreetEdge::metres).filter(Objects::isNull).count();
    }
}
