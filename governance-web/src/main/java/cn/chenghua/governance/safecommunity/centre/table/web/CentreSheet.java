package cn.chenghua.governance.safecommunity.centre.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.centre.FunctionCheck;
import cn.chenghua.governance.safecommunity.centre.web.CentreRows;
import cn.chenghua.governance.safecommunity.intake.FunctionRows;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Centres, a row for each function of their level with the last look at it. */
@Component
class CentreSheet extends RegisterSheet<FunctionRows.Row> {

    private final CentreRows centres;
    private final CentreDesk desk;
    private final SafetyView view;

    CentreSheet(RowIntake intake, FunctionRows rows, SafetyTables tables, CentreRows centres, CentreDesk desk, SafetyView view) {
        super(intake, rows, tables.columns("number", "name", "level", "function", "works", "day", "evidence").offering("works",
                "safety.found.", Found.values()), "number");
        this.centres = centres;
        this.desk = desk;
        this.view = view;
    }

    @Override
    protected Function<Cells, FunctionRows.@Nullable Row> reader() {
        return this::read;
    }

    private FunctionRows.@Nullable Row read(Cells cells) {
        var number = cells.needed("number");
        var found = columns().term(cells, "works", "safety.found.", Found.values());
        var day = cells.day("day");
        return number == null
                ? null
                : new FunctionRows.Row(number, cells.words("function"), found == null ? null : found == Found.WORKS, day,
                        said(cells.text("evidence")));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var list = desk.inForce();
        for (var row : centres.all(actor.reads())) {
            for (var function : list.of(row.level())) {
                var last = row.centre().latest(function.code());
                writer.row(row.line().number(), row.line().name(), view.of("centrelevel", row.level()), function.name(),
                        last.map(one -> view.of("found", one.works() ? Found.WORKS : Found.FAILS)).orElse(null),
                        last.map(FunctionCheck::day).orElse(null), null);
            }
        }
    }

    private enum Found {
        WORKS, FAILS
    }
}
