package cn.chenghua.governance.safecommunity.intake;

import java.time.Clock;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.grid.CellFacts;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridCells;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** Takes grid cells in, known by their numbers. */
@Component
public class CellRows implements RowWork<CellRows.Row> {

    private final GridCells cells;
    private final GridDesk desk;
    private final Clock clock;

    CellRows(GridCells cells, GridDesk desk, Clock clock) {
        this.cells = cells;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var there = cells.findByNumber(row.number).orElse(null);
        if (there == null) {
            desk.register(actor, Uuids.next(clock.instant()), row.number, Stays.needed("unit", row.place), row.facts());
            return Fate.NEW;
        }
        var cell = desk.read(actor, there.id());
        if (row.place != null && !row.place.equals(cell.place())) {
            throw SaidRefused.exists(row.number);
        }
        if (!row.changes(cell)) {
            return Fate.UNCHANGED;
        }
        desk.describe(actor, cell.id(), cell.version(), row.over(cell));
        return Fate.CHANGED;
    }

    /** A row of the table of cells; what is null stays as it is, and a new cell needs name, unit and households. */
    public record Row(String number, @Nullable String name, @Nullable UnitCode place, @Nullable String responsible,
            @Nullable Integer households, @Nullable Geometry outline) {

        private CellFacts facts() {
            return new CellFacts(Stays.text(name), Stays.text(responsible), Stays.needed("households", households), outline);
        }

        private CellFacts over(GridCell old) {
            return new CellFacts(name == null ? old.name() : name, responsible == null ? old.responsible() : responsible,
                    households == null ? old.households() : households, outline);
        }

        private boolean changes(GridCell old) {
            var drawn = old.outline();
            return name != null && !name.equals(old.name()) || responsible != null && !responsible.equals(old.responsible())
                    || households != null && households != old.households()
                    || outline != null && (drawn == null || !drawn.equalsExact(outline));
        }
    }
}
