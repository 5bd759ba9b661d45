package cn.chenghua.governance.backstreet.removal.web;

import java.util.HashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.RemovalRegister;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.backstreet.removal.intake.RemovalIntake;
import cn.chenghua.governance.backstreet.removal.intake.RemovalWish;
import cn.chenghua.governance.backstreet.web.BackstreetWords;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sites of removal as a table; import and export alike. */
@Component
class RemovalSheet implements TableDoor.Intake {

    private final RemovalIntake intake;
    private final RemovalRegister register;
    private final UnitNames units;
    private final BackstreetWords words;
    private final ColumnNames columns;

    RemovalSheet(RemovalIntake intake, RemovalRegister register, UnitNames units, BackstreetWords words,
            MessageSource messages) {
        this.intake = intake;
        this.register = register;
        this.units = units;
        this.words = words;
        this.columns = new ColumnNames(messages, "backstreet.column.", "number", "name", "unit", "unit_name", "responsible",
                "treatment", "site_class",
                "batch", "green", "removed", "wall", "gained", "before", "after", "perimeter", "removed_on", "accepted_on",
                "evidence");
    }

    ColumnNames columns() {
        return columns;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var seen = new HashMap<String, Integer>();
        return Uploaded.drawing(content, encoding, columns, "number").judge("number", rows(),
                piece -> intake.judge(actor, piece, seen));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return Uploaded.drawing(content, encoding, columns, "number").take(onlyGood, rows(),
                pieces -> intake.take(actor, pieces, onlyGood, told));
    }

    private Uploaded.Reading<RemovalIntake.Row> rows() {
        var index = units.index();
        return Uploaded.Reading.each(cells -> read(cells, index));
    }

    private RemovalIntake.Row read(Cells cells, UnitIndex units) {
        var batch = cells.decimal("batch");
        var wish = new RemovalWish(cells.code("number"), cells.words("name"), units.of(cells), cells.words("responsible"),
                columns.term(cells, "treatment", "backstreet.treatment.", Treatment.values()),
                columns.term(cells, "site_class", "backstreet.siteclass.", SiteClass.values()),
                batch == null ? null : batch.intValue(), columns.term(cells, "green", "backstreet.green.", Green.values()),
                cells.decimal("removed"), cells.decimal("wall"), cells.decimal("gained"), cells.decimal("before"),
                cells.decimal("after"), cells.decimal("perimeter"), cells.day("removed_on"), cells.day("accepted_on"),
                cells.words("evidence"));
        return new RemovalIntake.Row(cells.number(), wish);
    }

    void write(RemovalRegister.Filter filter, Function<UnitCode, String> unitName, TableWriter writer) {
        register.each(filter, line -> {
            var facts = line.facts();
            writer.put(line.number(), facts.name(), facts.place().value(), unitName.apply(facts.place()),
                    facts.responsible(), words.of("treatment", facts.treatment()), words.of("siteclass", facts.siteClass()),
                    facts.batch(), facts.green() == null ? null : words.of("green", facts.green()), facts.removed(), facts.wall(),
                    facts.gained(), facts.before(), facts.after(), facts.perimeter(), line.removedOn(), line.acceptedOn(), null);
        });
    }
}
