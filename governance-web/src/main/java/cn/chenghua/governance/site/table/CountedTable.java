package cn.chenghua.governance.site.table;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** Counts what is written, so that an export can be put on record. */
final class CountedTable implements TableWriter {

    private final TableWriter table;
    private long rows;

    CountedTable(TableWriter table) {
        this.table = table;
    }

    @Override
    public void row(@Nullable Object... cells) throws IOException {
        table.row(cells);
        rows++;
    }

    @Override
    public void close() throws IOException {
        table.close();
        ExportedRows.say(rows);
    }
}
