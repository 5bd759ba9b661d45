package cn.chenghua.governance.backstreet.green.table.web;

import java.math.BigDecimal;
import java.util.List;

import cn.chenghua.governance.backstreet.green.GreenIntake.Row;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.backstreet.green.GreenWish;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;

import org.jspecify.annotations.Nullable;

/** Reads rows or features as green sites; what cannot be read is noted. */
final class GreenSheet {

    private final ColumnNames columns;
    private final ProjectKinds kinds;
    private final UnitIndex units;
    private final ShapeDoor door;
    private final ShapeDoor.Declared said;

    GreenSheet(ColumnNames columns, ProjectKinds kinds, UnitIndex units, ShapeDoor door, ShapeDoor.Declared said) {
        this.columns = columns;
        this.kinds = kinds;
        this.units = units;
        this.door = door;
        this.said = said;
    }

    @Nullable
    Row read(Cells cells) {
        var number = cells.needed("number") == null ? null : cells.code("number");
        var kind = kind(cells);
        var classCode = kind == null ? null : term(cells, "class", kind.classes());
        var phase = kind == null ? null : term(cells, "phase", kind.phases());
        var place = units.of(cells);
        var stated = stated(cells);
        var basis = columns.term(cells, "basis", "green.basis.", GreenSite.Basis.values());
        var share = cells.decimal("share");
        var shareOn = cells.day("share_on");
        var geometry = door.placed(cells, "wkt", ShapeDoor.wkt(cells), said.crs());
        var source = cells.text("source");
        var name = cells.words("name");
        var responsible = cells.words("responsible");
        var evidence = cells.text("evidence");
        if (!cells.sound() || number == null) {
            return null;
        }
        return new Row(cells.number(),
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
        var stated = cells.decimal("stated", "stated_km", 3);
        var squares = cells.decimal("stated_km2");
        return stated != null || squares == null ? stated : squares.movePointRight(6);
    }
}
