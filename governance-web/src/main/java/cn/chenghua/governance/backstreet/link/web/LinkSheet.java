package cn.chenghua.governance.backstreet.link.web;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.link.intake.LinkIntake;
import cn.chenghua.governance.backstreet.link.intake.LinkWish;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.DrawnIntake;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.ShapeDoor.Declared;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Links as a table; import and export alike. */
@Component("streetLinkSheet")
class LinkSheet extends DrawnIntake<LinkIntake.Row> {

    private final LinkIntake intake;
    private final LinkRegister register;
    private final ShapeDoor shapes;

    LinkSheet(LinkIntake intake, LinkRegister register, ShapeDoor shapes, MessageSource messages) {
        super(new ColumnNames(messages, "backstreet.column.", "number", "name", "drawn", "as_built", "as_built_km",
                "as_built_source",
                "opened_on", "overlapping", "counted", "evidence"), "number", "number");
        this.intake = intake;
        this.register = register;
        this.shapes = shapes;
    }

    @Override
    protected Uploaded.Reading<LinkIntake.Row> rows(Declared said) {
        return Uploaded.Reading.each(cells -> read(cells, said));
    }

    @Override
    protected Function<List<LinkIntake.Row>, List<Outcome>> judging(Actor actor, Declared said) {
        return piece -> intake.judge(actor, piece, said.origin());
    }

    @Override
    protected Tally take(Actor actor, Iterator<List<LinkIntake.Row>> pieces, Declared said, boolean onlyGood,
            Consumer<Outcome> told) {
        return intake.take(actor, pieces, said.origin(), onlyGood, told);
    }

    private LinkIntake.@Nullable Row read(Cells cells, Declared said) {
        var number = cells.needed("number");
        var metres = cells.decimal("as_built", "as_built_km", 3);
        var line = shapes.placed(cells, "geometry", cells.shape(), said.crs());
        var opened = cells.day("opened_on");
        return number == null
                ? null
                : new LinkIntake.Row(cells.number(),
                        new LinkWish(number, metres, cells.words("as_built_source"), line, opened, cells.words("evidence")));
    }

    void write(LinkRegister.Filter filter, TableWriter writer) {
        register.each(filter, line -> writer.put(line.number(), line.name(), line.drawn(), line.asBuilt(), null,
                line.asBuiltSource(), line.openedOn(), line.overlapping(), line.counted(), null));
    }
}
