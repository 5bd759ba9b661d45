package cn.chenghua.governance.project.sheet.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;

/**
 * A register as a table: what is exported can be taken in again and changes nothing.
 *
 * @param <R> what is read of a row
 */
public abstract class RegisterSheet<R> implements TableDoor.Intake {

    private final RowIntake intake;
    private final RowWork<R> work;
    private final SheetColumns columns;
    private final String key;

    /** @param key the column a table must have, and rows are told of by */
    protected RegisterSheet(RowIntake intake, RowWork<R> work, SheetColumns columns, String key) {
        this.intake = intake;
        this.work = work;
        this.columns = columns;
        this.key = key;
    }

    protected final SheetColumns columns() {
        return columns;
    }

    /** What a row says; null where nothing can be made of it, which is noted. */
    protected abstract @Nullable R read(Cells cells);

    /** Writes the register as the actor sees it. */
    protected abstract void write(Actor actor, TableWriter writer) throws IOException;

    @Override
    public final Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        found.header(table, columns::knows, columns::label);
        try (var rows = table.rows()) {
            return found.judge(pieces(rows.iterator(), found::add), piece -> intake.judge(actor, piece, work), key,
                    columns::label);
        }
    }

    @Override
    public final Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            return intake.take(actor, pieces(rows.iterator(), Findings.stopping(onlyGood)), work, onlyGood, told);
        }
    }

    private Iterator<List<NumberedRow<R>>> pieces(Iterator<TableRow> rows, Consumer<RowNote> notes) {
        return Pieces.of(rows, row -> {
            var cells = new Cells(row, notes);
            try {
                var read = read(cells);
                return cells.sound() && read != null ? new NumberedRow<>(row.number(), read) : null;
            } catch (Refusal refusal) {
                cells.refuse(refusal.field(), "refusal." + refusal.code(), refusal.arguments());
                return null;
            }
        });
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring(columns::label, key);
    }

    /** What stands in a cell between 、 or commas or blanks, such as the numbers of projects. */
    protected static Set<String> parts(@Nullable String text) {
        return Arrays.stream(said(text).split("[\\s、,，;；]+")).filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text of a cell, which may be empty. */
    protected static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
