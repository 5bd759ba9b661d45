package cn.chenghua.governance.backstreet.slow.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.backstreet.plane.web.ShapeDoor;
import cn.chenghua.governance.backstreet.slow.SlowIntake.Row;
import cn.chenghua.governance.backstreet.slow.SlowWay;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads rows or features as foot and cycle ways, in pieces; what cannot be read is noted and left out. */
final class SlowSheet {

    private static final int PIECE = 500;
    private final SlowColumns columns;
    private final UnitIndex units;
    private final ShapeDoor door;
    private final Crs crs;
    private final String source;
    private final Consumer<RowNote> notes;

    SlowSheet(SlowColumns columns, UnitIndex units, ShapeDoor door, Crs crs, String source, Consumer<RowNote> notes) {
        this.columns = columns;
        this.units = units;
        this.door = door;
        this.crs = crs;
        this.source = source;
        this.notes = notes;
    }

    Iterator<List<Row>> pieces(Iterator<Drawn> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Row> next() {
                var piece = new ArrayList<Row>(PIECE);
                while (rows.hasNext() && piece.size() < PIECE) {
                    var read = read(rows.next());
                    if (read != null) {
                        piece.add(read);
                    }
                }
                return piece;
            }
        };
    }

    private @Nullable Row read(Drawn drawn) {
        var cells = new Cells(drawn.row, notes);
        var number = cells.needed("number") == null ? null : cells.code("number");
        var kind = kind(cells);
        var place = place(cells);
        var width = cells.decimal("width");
        var street = cells.words("street");
        var responsible = cells.words("responsible");
        var from = cells.text("source");
        var shape = shape(cells, drawn.shape);
        if (!cells.sound() || number == null || kind == null || place == null || shape == null) {
            return null;
        }
        try {
            return new Row(drawn.row.number(),
                    new SlowWay(UUID.randomUUID(), number, kind, Objects.requireNonNullElse(street, ""),
                            width, place, Objects.requireNonNullElse(responsible, ""), shape,
                            Objects.requireNonNullElse(from, source)));
        } catch (Refusal refusal) {
            cells.refuse(refusal.field(), "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    private SlowWay.@Nullable Kind kind(Cells cells) {
        var text = cells.needed("kind") == null ? null : cells.words("kind");
        if (text == null) {
            return null;
        }
        var found = columns.kind(text).orElse(null);
        if (found == null) {
            cells.refuse("kind", "table.constant", "FOOTWAY, CYCLEWAY, SHARED");
        }
        return found;
    }

    private @Nullable UnitCode place(Cells cells) {
        var code = cells.code("unit");
        var text = code == null ? cells.needed("unit_name") : code;
        if (text == null) {
            return null;
        }
        var found = units.of(text);
        if (found.size() != 1) {
            cells.refuse(code == null ? "unit_name" : "unit",
                    found.isEmpty() ? "project.import.unit" : "project.import.unit.several",
                    String.join(", ", found.stream().map(UnitCode::value).toList()));
            return null;
        }
        return found.getFirst();
    }

    private @Nullable Geometry shape(Cells cells, @Nullable Geometry drawn) {
        var text = drawn != null ? null : cells.needed("wkt");
        if (drawn == null && text == null) {
            return null;
        }
        try {
            return door.pass(drawn != null ? drawn : ShapeDoor.wkt(Objects.requireNonNull(text)), crs);
        } catch (Refusal refusal) {
            cells.refuse("wkt", "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    /** A row, and what is drawn beside it. */
    record Drawn(TableRow row, @Nullable Geometry shape) {
    }
}
