package cn.chenghua.governance.safecommunity.intake;

import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridCells;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.GridWorker;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes grid workers in, known by cell, role, name and first day; their phone numbers are not taken from tables. */
@Component
public class WorkerRows implements RowWork<WorkerRows.Row> {

    private final GridCells cells;
    private final GridDesk desk;
    private final Clock clock;

    WorkerRows(GridCells cells, GridDesk desk, Clock clock) {
        this.cells = cells;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var cell = desk.read(actor,
                cells.findByNumber(row.cell).map(GridCell::id).orElseThrow(() -> SaidRefused.unknown(row.cell)));
        var there = cell.workers().stream().filter(row::means).findFirst().orElse(null);
        if (there == null) {
            desk.engage(actor, cell.id(), cell.version(), new GridWorker(Uuids.next(clock.instant()), row.role, row.name, "",
                    Stays.text(row.organisation), row.begins, row.ends), "");
            return Fate.NEW;
        }
        Stays.same("organisation", row.organisation, there.organisation());
        var end = Stays.newEnd(row.ends, there.ends());
        if (end == null) {
            return Fate.UNCHANGED;
        }
        desk.release(actor, cell.id(), cell.version(), there.id(), end);
        return Fate.CHANGED;
    }

    /**
     * A row of the table of grid workers: somebody in a seat for a time.
     *
     * @param cell the number of the cell, such as WG-001
     */
    public record Row(String cell, String role, String name, @Nullable String organisation, LocalDate begins,
            @Nullable LocalDate ends) {
        private boolean means(GridWorker worker) {
            return worker.role().equals(role) && worker.name().equals(name) && worker.begins().equals(begins);
        }
    }
}
