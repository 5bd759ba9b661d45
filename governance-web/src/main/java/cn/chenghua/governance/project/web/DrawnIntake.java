package cn.chenghua.governance.project.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.site.ShapeDoor.Declared;
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;

/**
 * Takes tables with well-known text, or GeoJSON; what is declared of a file goes to whoever reads and judges its rows.
 *
 * @param <R> what is read of a row
 */
public abstract class DrawnIntake<R> implements TableDoor.Intake {

    private final ColumnNames columns;
    private final String place;
    private final String[] needed;

    /**
     * For a table of these columns.
     *
     * @param place the column at which a row outside the actor's area is told
     * @param needed the columns a table must have
     */
    protected DrawnIntake(ColumnNames columns, String place, String... needed) {
        this.columns = columns;
        this.place = place;
        this.needed = needed.clone();
    }

    public final ColumnNames columns() {
        return columns;
    }

    /** What is read of the rows of one file. */
    protected abstract Uploaded.Reading<R> rows(Declared said);

    /** The same for the dry run, which may look at the file as a whole. */
    protected Uploaded.Reading<R> rowsJudged(Declared said) {
        return rows(said);
    }

    /** Judges one file, piece by piece. */
    protected abstract Function<List<R>, List<Outcome>> judging(Actor actor, Declared said);

    protected abstract Tally take(Actor actor, Iterator<List<R>> pieces, Declared said, boolean onlyGood, Consumer<Outcome> told);

    @Override
    public final Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = Declared.of(declared);
        return drawing(content, said).judge(place, rowsJudged(said), judging(actor, said));
    }

    @Override
    public final Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = Declared.of(declared);
        return drawing(content, said).take(onlyGood, rows(said), pieces -> take(actor, pieces, said, onlyGood, told));
    }

    private Uploaded drawing(byte[] content, Declared said) {
        return Uploaded.drawing(content, said.encoding(), columns, needed);
    }
}
