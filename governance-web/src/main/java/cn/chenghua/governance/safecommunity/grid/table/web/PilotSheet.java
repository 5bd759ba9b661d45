package cn.chenghua.governance.safecommunity.grid.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.grid.web.PilotLines;
import cn.chenghua.governance.safecommunity.intake.PilotRows;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pilots, a row for each contract and each performance. */
@Component
class PilotSheet extends RegisterSheet<PilotRows.Row> {

    private final PilotLines lines;
    private final SafetyView view;

    PilotSheet(RowIntake intake, PilotRows rows, SafetyTables tables, PilotLines lines, SafetyView view) {
        super(intake, rows, tables.columns("number", "name", "contract", "organisation", "begins", "ends", "yuan", "measure",
                "wanted", "reached", "evidence"), "number");
        this.lines = lines;
        this.view = view;
    }

    @Override
    protected Function<Cells, PilotRows.@Nullable Row> reader() {
        return this::read;
    }

    private PilotRows.@Nullable Row read(Cells cells) {
        var number = cells.needed("number");
        var begins = cells.day("begins");
        var ends = cells.day("ends");
        var yuan = cells.decimal("yuan");
        var wanted = cells.decimal("wanted");
        var reached = cells.decimal("reached");
        return number == null
                ? null
                : new PilotRows.Row(number, cells.words("contract"), cells.words("organisation"), begins, ends, yuan,
                        cells.words("measure"), wanted, reached, said(cells.text("evidence")));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        for (var row : lines.all(actor.reads(), view.today())) {
            var pilot = row.pilot();
            for (var one : pilot.contracts()) {
                writer.row(row.line().number(), row.line().name(), one.number(), one.organisation(), one.begins(), one.ends(),
                        one.yuan(), null, null, null, null);
            }
            for (var one : pilot.performances()) {
                writer.row(row.line().number(), row.line().name(), null, null, one.begins(), one.ends(), null, one.measure(),
                        one.wanted(), one.reached(), null);
            }
            if (pilot.contracts().isEmpty()) {
                writer.row(row.line().number(), row.line().name(), null, null, null, null, null, null, null, null, null);
            }
        }
    }
}
