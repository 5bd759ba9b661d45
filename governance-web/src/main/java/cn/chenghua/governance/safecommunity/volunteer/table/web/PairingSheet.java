package cn.chenghua.governance.safecommunity.volunteer.table.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.intake.HourRows;
import cn.chenghua.governance.safecommunity.volunteer.Pair;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.Served;
import cn.chenghua.governance.safecommunity.volunteer.ServiceDesk;
import cn.chenghua.governance.safecommunity.volunteer.ServiceEntry;
import cn.chenghua.governance.safecommunity.volunteer.web.PairingRows;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pairings, a row for each time served; what a table says is confirmed by nobody. */
@Component
class PairingSheet extends RegisterSheet<HourRows.Row> {

    private final PairingRows pairings;
    private final ServiceDesk desk;
    private final SafetyView view;

    PairingSheet(RowIntake intake, HourRows rows, SafetyTables tables, PairingRows pairings, ServiceDesk desk, SafetyView view) {
        super(intake, rows,
                tables.columns("number", "name", "account", "person", "branch", "paired", "parted", "day", "from", "to",
                        "activity", "state", "third").offering("state", "safety.entry.", ServiceEntry.State.values()),
                "number");
        this.pairings = pairings;
        this.desk = desk;
        this.view = view;
    }

    @Override
    protected Function<Cells, HourRows.@Nullable Row> reader() {
        return this::read;
    }

    private HourRows.@Nullable Row read(Cells cells) {
        var number = cells.needed("number");
        var pair = pair(cells);
        var served = served(cells);
        var state = columns().term(cells, "state", "safety.entry.", ServiceEntry.State.values());
        return number == null ? null : new HourRows.Row(number, pair, served, state);
    }

    private @Nullable Pair pair(Cells cells) {
        var account = cells.words("account");
        if (account == null) {
            return null;
        }
        var paired = SafetyTables.day(cells, "paired");
        return paired == null
                ? null
                : new Pair(account, said(cells.words("person")), said(cells.words("branch")), paired, cells.day("parted"));
    }

    private @Nullable Served served(Cells cells) {
        var day = cells.day("day");
        var from = cells.text("from");
        var to = cells.text("to");
        if (day == null && from == null && to == null) {
            return null;
        }
        return day == null || from == null || to == null
                ? SafetyTables.incomplete(cells, "day", "from", "to")
                : new Served(day, Served.minutes("from", from), Served.minutes("to", to), said(cells.words("activity")));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var own = desk.own(actor);
        for (var one : own) {
            write(one.project().number(), one.project().name(), one.pairing(), writer);
        }
        for (var row : pairings.all(actor.reads())) {
            if (own.stream().noneMatch(one -> one.project().id().equals(row.line().id()))) {
                write(row.line().number(), row.line().name(), row.pairing(), writer);
            }
        }
    }

    private void write(String number, String name, @Nullable Pairing pairing, TableWriter writer) throws IOException {
        if (pairing == null) {
            writer.row(number, name, null, null, null, null, null, null, null, null, null, null, null);
            return;
        }
        for (var one : pairing.entries()) {
            writer.row(number, name, pairing.member(), pairing.name(), pairing.branch(), pairing.begins(), pairing.ends(),
                    one.day(), one.from(), one.to(), one.activity(), view.of("entry", one.state()),
                    one.third() ? true : null);
        }
        if (pairing.entries().isEmpty()) {
            writer.row(number, name, pairing.member(), pairing.name(), pairing.branch(), pairing.begins(), pairing.ends(), null,
                    null, null, null, null, null);
        }
    }
}
