package cn.chenghua.governance.site.table;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One row of an uploaded table by column name, and what is drawn beside it; it is numbered as a spreadsheet shows it, the header being row 1. */
public record TableRow(int number, Map<String, Cell> cells, @Nullable Geometry shape) {

    private static final Cell EMPTY = new Cell("", false);

    /** The cell of a column; an empty one where the table lacks the column. */
    public Cell cell(String column) {
        return cells.getOrDefault(column, EMPTY);
    }

    public boolean blank() {
        return cells.values().stream().allMatch(cell -> cell.text().isEmpty());
    }

    /** The stripped text of a cell, and whether it is worked out by a formula and so must not be taken for a fact. */
    public record Cell(String text, boolean formula) {
    }
}
