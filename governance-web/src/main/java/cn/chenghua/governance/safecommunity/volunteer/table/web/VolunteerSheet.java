package cn.chenghua.governance.safecommunity.volunteer.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.intake.VolunteerRows;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Volunteers by the names they want to be called. */
@Component
class VolunteerSheet extends RegisterSheet<VolunteerRows.Row> {

    private final VolunteerDesk desk;
    private final SafetyTables tables;

    VolunteerSheet(RowIntake intake, VolunteerRows rows, SafetyTables tables, VolunteerDesk desk) {
        super(intake, rows, tables.columns("person", "unit", "unit_name", "responsible", "skills", "begins", "ends"), "person");
        this.desk = desk;
        this.tables = tables;
    }

    @Override
    protected Function<Cells, VolunteerRows.@Nullable Row> reader() {
        var index = tables.units();
        return cells -> read(cells, index);
    }

    private VolunteerRows.@Nullable Row read(Cells cells, UnitIndex index) {
        var person = cells.words("person");
        var unit = index.needed(cells);
        var begins = SafetyTables.day(cells, "begins");
        return person == null || unit == null || begins == null
                ? SafetyTables.incomplete(cells, "person")
                : new VolunteerRows.Row(person, unit, cells.words("responsible"), cells.words("skills"), begins,
                        cells.day("ends"));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = tables.names();
        for (var one : desk.all(actor)) {
            writer.row(one.name(), one.place().value(), names.apply(one.place()), one.responsible(), one.skills(), one.begins(),
                    one.ends());
        }
    }
}
