package cn.chenghua.governance.safecommunity.post.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.intake.PostRows;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Police posts, a row for each time one was held; phone numbers go out masked and are not taken in. */
@Component
class PoliceSheet extends RegisterSheet<PostRows.Row> {

    private final PoliceDesk desk;
    private final SafetyTables tables;

    PoliceSheet(RowIntake intake, PostRows rows, SafetyTables tables, PoliceDesk desk) {
        super(intake, rows, tables.columns("name", "unit", "unit_name", "responsible", "person", "phone", "begins", "ends"),
                "name");
        this.desk = desk;
        this.tables = tables;
    }

    @Override
    protected Function<Cells, PostRows.@Nullable Row> reader() {
        var index = tables.units();
        return cells -> read(cells, index);
    }

    private PostRows.@Nullable Row read(Cells cells, UnitIndex index) {
        var name = cells.words("name");
        var unit = index.needed(cells);
        SafetyTables.masked(cells);
        return name == null || unit == null
                ? SafetyTables.incomplete(cells, "name")
                : new PostRows.Row(name, unit, cells.words("responsible"), cells.words("person"), cells.day("begins"),
                        cells.day("ends"));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = tables.names();
        for (var post : desk.all(actor)) {
            var place = post.place();
            for (var one : post.holders()) {
                writer.row(post.name(), place.value(), names.apply(place), post.responsible(), one.name(), one.phone(),
                        one.begins(), one.ends());
            }
            if (post.holders().isEmpty()) {
                writer.row(post.name(), place.value(), names.apply(place), post.responsible(), null, null, null, null);
            }
        }
    }
}
