package cn.chenghua.governance.safecommunity.grid.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.intake.WorkerRows;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Grid workers; their phone numbers go out masked and are not taken in. */
@Component
class WorkerSheet extends RegisterSheet<WorkerRows.Row> {

    private final GridDesk desk;

    WorkerSheet(RowIntake intake, WorkerRows rows, SafetyTables tables, GridDesk desk) {
        super(intake, rows, tables.columns("number", "name", "role", "person", "phone", "organisation", "begins", "ends"),
                "number");
        this.desk = desk;
    }

    @Override
    protected Function<Cells, WorkerRows.@Nullable Row> reader() {
        return this::read;
    }

    private WorkerRows.@Nullable Row read(Cells cells) {
        var number = cells.needed("number");
        var role = cells.words("role");
        var person = cells.words("person");
        var begins = SafetyTables.day(cells, "begins");
        SafetyTables.masked(cells);
        return number == null || role == null || person == null || begins == null
                ? SafetyTables.incomplete(cells, "role", "person")
                : new WorkerRows.Row(number, role, person, cells.words("organisation"), begins, cells.day("ends"));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        for (var cell : desk.all(actor)) {
            for (var one : cell.workers()) {
                writer.row(cell.number(), cell.name(), one.role(), one.name(), one.phone(), one.organisation(), one.begins(),
                        one.ends());
            }
        }
    }
}
