package cn.chenghua.governance.audit.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Entry;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail as a table, a row an entry. */
@Component
class AuditTable {

    private static final List<String> COLUMNS = List.of("id", "at", "who", "acting", "act", "kind", "record", "unit", "result",
            "address", "route", "request", "filter", "rows", "changes");
    private final Entries entries;
    private final Sentences sentences;

    AuditTable(Entries entries, Sentences sentences) {
        this.entries = entries;
        this.sentences = sentences;
    }

    void write(Entries.Filter filter, OutputStream out) throws IOException {
        var columns = COLUMNS.stream().map(name -> TableWriter.Column.of(sentences.say("audit.column." + name))).toList();
        try (var table = TableWriter.csv(out, columns)) {
            entries.each(filter, entry -> {
                try {
                    table.row(cells(entry));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static @Nullable Object[] cells(Entry entry) {
        var caller = entry.caller();
        var note = entry.note();
        var changes = note.changes().stream()
                .map(change -> change.field() + ": " + shown(change.before()) + " → " + shown(change.after()))
                .collect(Collectors.joining("; "));
        return Stream.<@Nullable Object>of(entry.id(), entry.at(), caller.username(), caller.acting(), note.act(),
                note.subject().kind(), note.subject().id(), note.subject().unit(), note.result(), caller.address(),
                caller.route(), caller.request(), note.filter(), note.rows(), changes).toArray();
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
