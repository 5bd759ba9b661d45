package cn.chenghua.governance.safecommunity.grid.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridTraining;
import cn.chenghua.governance.safecommunity.grid.GridWorker;
import cn.chenghua.governance.safecommunity.grid.TeamSlot;
import cn.chenghua.governance.site.ShapeDoor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cell with its team as REST tells of it; phone numbers are masked. */
@Schema(name = "GridCellJson")
record CellJson(UUID id, String number, String name, String unit, String responsible, int households,
        @Nullable BigDecimal squareMetres, @Nullable Map<String, Object> geometry, List<TeamSlot> team, List<GridWorker> workers,
        List<GridTraining> trainings, long vacant, long version) {

    static CellJson of(GridCell cell, LocalDate today) {
        return new CellJson(cell.id(), cell.number(), cell.name(), cell.place().value(), cell.responsible(), cell.households(),
                cell.squareMetres(), ShapeDoor.write(cell.outline()), cell.team(), cell.workers(), cell.trainings(),
                cell.vacant(today), cell.version());
    }
}
