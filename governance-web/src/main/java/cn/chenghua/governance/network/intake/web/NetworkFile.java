package cn.chenghua.governance.network.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.network.intake.Finding;
import cn.chenghua.governance.network.intake.NetworkDraft;
import cn.chenghua.governance.site.table.RowNote;

import org.jspecify.annotations.Nullable;

/**
 * A file of streets as it was read: what it would become and what was noted, by its rows. Nodes and edges come as two tables
 * or as one GeoJSON of lines.
 */
record NetworkFile(NetworkDraft draft, List<RowNote> nodes, List<RowNote> edges) {

    private static final int SHOWN = 200;

    /** @param edges null for a file of lines */
    static NetworkFile read(byte[] content, byte @Nullable [] edges, Crs crs, NetworkRules rules) {
        var nodeNotes = new ArrayList<RowNote>();
        var edgeNotes = new ArrayList<RowNote>();
        var draft = edges == null || edges.length == 0
                ? NetworkDraft.ofLines(LineFile.read(content, edgeNotes::add), crs, rules)
                : NetworkDraft.of(NodeSheet.read(content, nodeNotes::add), EdgeSheet.read(edges, edgeNotes::add), crs, rules);
        draft.findings().forEach(
                finding -> (finding.part() == Finding.Part.NODES ? nodeNotes : edgeNotes).add(note(finding)));
        return new NetworkFile(draft, nodeNotes, edgeNotes);
    }

    private static RowNote note(Finding finding) {
        return new RowNote(finding.row(), finding.field(), finding.value(), finding.code(), finding.arguments(),
                finding.stops() ? RowNote.Severity.ERROR : RowNote.Severity.HINT);
    }

    /** Whether all or nothing would be nothing. */
    boolean stopped() {
        return nodes.stream().anyMatch(RowNote::stops) || edges.stream().anyMatch(RowNote::stops);
    }

    /** The first notes, errors before hints; columns under the names a reader knows. */
    static List<RowNote> shown(List<RowNote> notes, UnaryOperator<String> label) {
        return notes.stream().sorted((a, b) -> Boolean.compare(b.stops(), a.stops())).limit(SHOWN)
                .map(note -> new RowNote(note.row(), label.apply(note.column()), note.value(), note.key(), note.arguments(),
                        note.severity()))
                .toList();
    }

    /** The columns of both tables. */
    static List<String> columns() {
        var all = new ArrayList<>(Arrays.asList(NodeSheet.COLUMNS));
        all.addAll(Arrays.asList(EdgeSheet.COLUMNS));
        return all.stream().distinct().toList();
    }
}
