package cn.chenghua.governance.renewal.circle.intake.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.intake.Row;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;

/** Reads the rows of a table in pieces; what cannot be read is noted and left out. */
final class CircleSheet {

    private CircleSheet() {
    }

    static <T> Iterator<List<Row<T>>> pieces(Iterator<TableRow> rows, Consumer<RowNote> notes,
            Function<Cells, @Nullable T> reading) {
        return Pieces.of(rows, row -> {
            var cells = new Cells(row, notes);
            var read = read(cells, reading);
            return read == null ? null : new Row<>(cells.number(), read);
        });
    }

    private static <T> @Nullable T read(Cells cells, Function<Cells, @Nullable T> reading) {
        try {
            return reading.apply(cells);
        } catch (Refusal refusal) {
            cells.refuse(refusal.field(), "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    /** The quality of a position by its mark; null where the cell is empty. */
    static @Nullable PositionQuality quality(Cells cells) {
        var mark = cells.code("quality");
        var found = PositionQuality.of(mark).orElse(null);
        if (mark != null && found == null) {
            cells.refuse("quality", "table.constant", "A, Ax, B, S, C, D, E, Z");
        }
        return found;
    }

    static @Nullable Double degrees(Cells cells, String column) {
        var value = cells.decimal(column);
        return value == null ? null : (Double) value.doubleValue();
    }
}
