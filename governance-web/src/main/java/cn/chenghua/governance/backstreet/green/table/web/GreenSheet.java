package cn.chenghua.governance.backstreet.green.table.web;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.backstreet.green.GreenIntake.Row;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.backstreet.green.GreenWish;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;

import org.jspecify.annotations.Nullable;

/** Reads rows or features as green sites, in pieces; what cannot be read is noted and left out. */
final class GreenSheet {

    private final GreenColumns columns;
    private final ProjectKinds kinds;
    private final UnitIndex units;
    private final ShapeDoor door;
    private final GreenImport.Declared said;
    private final Consumer<RowNote> notes;

    GreenSheet(GreenColumns columns, ProjectKinds kinds, UnitIndex units, ShapeDoor door, GreenImport.Declared said,
            Consumer<RowNote> notes) {
        this.columns = columns;
        this.kinds = kinds;
        this.units = units;
        this.door = door;
        this.said = said;
        this.notes = notes;
    }

    /** The readable rows, some hundreds at a time. */
    Iterator<List<Row>> pieces(Iterator<ShapeDoor.Drawn> rows) {
        return Pieces.of(rows, this::read);
    }

    private @Nullable Row read(ShapeDoor.Drawn drawn) {
        var cells = new Cells(drawn.row(), notes);
        var number = cells.needed("number") == null ? null : cells.code("number");
        var kind = kind(cells);
        var classCode = kind == null ? null : term(cells, "class", kind.classes());
        var phase = kind == null ? null : term(cells, "phase", kind.phases());
        var place = units.of(cells);
        var stated = stated(cells);
        var basis = basis(cells);
        var share = cells.decimal("share");
        var shareOn = cells.day("share_on");
        var geometry = door.placed(cells, "wkt", drawn.shape() == null ? ShapeDoor.wkt(cells) : drawn.shape(), said.crs());
        var source = cells.text("source");
        var name = cells.words("name");
        var responsible = cells.words("responsible");
        var evidence = cells.text("evidence");
        if (!cells.sound() || number == null) {
            return null;
        }
        return new Row(drawn.row().number(),
                new GreenWish(number, name, kind == null ? null : kind.code(), classCode, phase, place,
                        responsible, stated, basis, geometry, source == null ? said.source() : source, share, shareOn,
                        evidence == null ? "" : evidence));
    }

    private @Nullable ProjectKind kind(Cells cells) {
        var text = cells.words("kind");
        if (text == null) {
            return null;
        }
        var green = GreenLevel.kinds().stream().map(kinds::get).toList();
        var found = green.stream().filter(kind -> kind.term().named(text)).findFirst().orElse(null);
        if (found == null) {
            cells.refuse("kind", "project.import.kind",
                    String.join(", ", green.stream().map(kind -> kind.term().name()).toList()));
        }
        return found;
    }

    private @Nullable String term(Cells cells, String column, List<ProjectKind.Term> terms) {
        var text = cells.words(column);
        if (text == null) {
            return null;
        }
        var found = terms.stream().filter(term -> term.named(text)).map(ProjectKind.Term::code).findFirst().orElse(null);
        if (found == null) {
            cells.refuse(column, "project.import.term", String.join(", ", terms.stream().map(ProjectKind.Term::name).toList()));
        }
        return found;
    }

    /** In metres or square metres, whichever column it stands in. */
    private @Nullable BigDecimal stated(Cells cells) {
        var base = cells.decimal("stated");
        var kilometres = cells.decimal("stated_km");
        var squares = cells.decimal("stated_km2");
        if (base != null) {
            return base;
        }
        return kilometres != null
                ? kilometres.movePointRight(3)
                : squares == null ? null : squares.movePointRight(6);
    }

    private GreenSite.@Nullable Basis basis(Cells cells) {
        var text = cells.words("basis");
        if (text == null) {
            return null;
        }
        var found = columns.term("basis", List.of(GreenSite.Basis.values()), text).orElse(null);
        if (found == null) {
            cells.refuse("basis", "table.constant", "GEOMETRY, STATED");
        }
        return found;
    }
}
