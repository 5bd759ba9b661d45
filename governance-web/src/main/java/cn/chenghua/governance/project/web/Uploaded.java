package cn.chenghua.governance.project.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;

/** An uploaded file of rows that the dry run reads, and the taking reads anew, so that neither holds it whole. */
public final class Uploaded {

    private final byte[] content;
    private final @Nullable String encoding;
    private final ColumnNames columns;
    private final UnaryOperator<Table> check;
    private final boolean drawn;

    private Uploaded(byte[] content, @Nullable String encoding, ColumnNames columns, UnaryOperator<Table> check,
            boolean drawn) {
        this.content = content;
        this.encoding = encoding;
        this.columns = columns;
        this.check = check;
        this.drawn = drawn;
    }

    /** A table that must have the {@code needed} columns. */
    public static Uploaded table(byte[] content, @Nullable String encoding, ColumnNames columns, String... needed) {
        return table(content, encoding, columns, table -> table.requiring(columns::label, needed));
    }

    /** A table of which {@code check} refuses what it cannot do without. */
    static Uploaded table(byte[] content, @Nullable String encoding, ColumnNames columns, UnaryOperator<Table> check) {
        return new Uploaded(content, encoding, columns, check, false);
    }

    /** A table that must have the {@code needed} columns, or GeoJSON, of which every feature is a row. */
    public static Uploaded drawing(byte[] content, @Nullable String encoding, ColumnNames columns, String... needed) {
        return new Uploaded(content, encoding, columns, table -> table.requiring(columns::label, needed),
                ShapeDoor.geoJson(content));
    }

    /**
     * What would become of the rows.
     *
     * @param place the column at which a row outside the actor's area is told
     */
    public <R> Findings.Trial judge(String place, Reading<R> reading, Function<List<R>, List<Outcome>> intake) {
        var found = new Findings();
        if (drawn) {
            return found.judge(reading.pieces(features(found::add), found::add), intake, place, columns::label);
        }
        var table = open();
        found.header(table, columns::knows, columns::label);
        try (var rows = table.rows()) {
            return found.judge(reading.pieces(rows.iterator(), found::add), intake, place, columns::label);
        }
    }

    /** Takes the rows in. */
    public <R> Tally take(boolean onlyGood, Reading<R> reading, Function<Iterator<List<R>>, Tally> intake) {
        var stopping = Findings.stopping(onlyGood);
        try (var rows = drawn ? Stream.<TableRow>empty() : open().rows()) {
            return intake.apply(reading.pieces(drawn ? features(stopping) : rows.iterator(), stopping));
        }
    }

    private Iterator<TableRow> features(Consumer<RowNote> notes) {
        return ShapeDoor.features(content, columns.names(), notes).iterator();
    }

    private Table open() {
        return check.apply(Table.open(content, encoding, columns.names()));
    }

    /** Makes something of rows, some hundreds at a time; of what it makes nothing it says why. */
    public interface Reading<R> {

        Iterator<List<R>> pieces(Iterator<TableRow> rows, Consumer<RowNote> notes);

        /** One thing of each row. */
        static <R> Reading<R> each(Function<Cells, @Nullable R> reader) {
            return (rows, notes) -> Pieces.of(rows, row -> {
                var cells = new Cells(row, notes);
                try {
                    var read = reader.apply(cells);
                    return cells.sound() ? read : null;
                } catch (Refusal refusal) {
                    cells.refuse(refusal);
                    return null;
                }
            });
        }
    }
}
