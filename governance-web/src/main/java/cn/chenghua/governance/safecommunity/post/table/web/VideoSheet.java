package cn.chenghua.governance.safecommunity.post.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.intake.EndpointRows;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Endpoints of the video-link network. */
@Component
class VideoSheet extends RegisterSheet<EndpointRows.Row> {

    private final EndpointDesk desk;
    private final SafetyTables tables;
    private final SafetyView view;

    VideoSheet(RowIntake intake, EndpointRows rows, SafetyTables tables, EndpointDesk desk, SafetyView view) {
        super(intake, rows, tables.columns("name", "unit", "unit_name", "responsible", "site", "state", "since")
                .offering("state", "safety.endpoint.", VideoEndpoint.State.values()), "name");
        this.desk = desk;
        this.tables = tables;
        this.view = view;
    }

    @Override
    protected Function<Cells, EndpointRows.@Nullable Row> reader() {
        var index = tables.units();
        return cells -> read(cells, index);
    }

    private EndpointRows.@Nullable Row read(Cells cells, UnitIndex index) {
        var name = cells.words("name");
        var unit = index.needed(cells);
        var state = columns().term(cells, "state", "safety.endpoint.", VideoEndpoint.State.values());
        var since = SafetyTables.day(cells, "since");
        return name == null || unit == null || state == null || since == null
                ? SafetyTables.incomplete(cells, "name", "state")
                : new EndpointRows.Row(name, unit, cells.words("responsible"), cells.words("site"), state, since);
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = tables.names();
        for (var one : desk.all(actor)) {
            writer.row(one.name(), one.place().value(), names.apply(one.place()), one.responsible(), one.site(),
                    view.of("endpoint", one.state()), one.since());
        }
    }
}
