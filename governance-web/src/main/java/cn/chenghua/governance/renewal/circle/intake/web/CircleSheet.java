package cn.chenghua.governance.renewal.circle.intake.web;

import java.util.function.Function;

import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.renewal.circle.PositionQuality;
import cn.chenghua.governance.renewal.circle.intake.Row;
import cn.chenghua.governance.site.table.Cells;

import org.jspecify.annotations.Nullable;

/** Reads the rows of a table in pieces; what cannot be read is noted and left out. */
final class CircleSheet {

    private CircleSheet() {
    }

    static <T> Uploaded.Reading<Row<T>> each(Function<Cells, @Nullable T> reading) {
        return Uploaded.Reading.each(cells -> {
            var read = reading.apply(cells);
            return read == null ? null : new Row<>(cells.number(), read);
        });
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
