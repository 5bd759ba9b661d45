package cn.chenghua.governance.project.sheet.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
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
    private final ColumnNames columns;
    private final String key;

    /** @param key the column a table must have, and rows are told of by */
    protected RegisterSheet(RowIntake intake, RowWork<R> work, ColumnNames columns, String key) {
        this.intake = intake;
        this.work = work;
        this.columns = columns;
        this.key = key;
    }

    protected final ColumnNames columns() {
        return columns;
    }

    /** Tells what the rows of one file say; null where nothing can be made of one, which is noted. */
    protected abstract Function<Cells, @Nullable R> reader();

    /** Writes the register as the actor sees it. */
    protected abstract void write(Actor actor, TableWriter writer) throws IOException;

    @Override
    public final Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        return Uploaded.table(content, encoding, columns, key).judge(key, rows(), piece -> intake.judge(actor, piece, work));
    }

    @Override
    public final Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return Uploaded.table(content, encoding, columns, key).take(onlyGood, rows(),
                pieces -> intake.take(actor, pieces, work, onlyGood, told));
    }

    private Uploaded.Reading<NumberedRow<R>> rows() {
        var reader = reader();
        return Uploaded.Reading.each(cells -> {
            var read = reader.apply(cells);
            return read == null ? null : new NumberedRow<>(cells.number(), read);
        });
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
