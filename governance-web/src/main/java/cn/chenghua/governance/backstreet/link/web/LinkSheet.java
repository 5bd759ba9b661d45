package cn.chenghua.governance.backstreet.link.web;

import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.link.intake.LinkIntake;
import cn.chenghua.governance.backstreet.link.intake.LinkWish;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Links as a table; import and export alike. */
@Component("streetLinkSheet")
class LinkSheet implements TableDoor.Intake {

    private final LinkIntake intake;
    private final LinkRegister register;
    private final ShapeDoor shapes;
    private final ColumnNames columns;

    LinkSheet(LinkIntake intake, LinkRegister register, ShapeDoor shapes, MessageSource messages) {
        this.intake = intake;
        this.register = register;
        this.shapes = shapes;
        this.columns = new ColumnNames(messages, "backstreet.column.", "number", "name", "drawn", "as_built", "as_built_km",
                "as_built_source",
                "opened_on", "overlapping", "counted", "evidence");
    }

    ColumnNames columns() {
        return columns;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = ShapeDoor.Declared.of(declared);
        return drawing(content, said).judge("number", rows(said), piece -> intake.judge(actor, piece, said.origin()));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = ShapeDoor.Declared.of(declared);
        return drawing(content, said).take(onlyGood, rows(said),
                pieces -> intake.take(actor, pieces, said.origin(), onlyGood, told));
    }

    private Uploaded drawing(byte[] content, ShapeDoor.Declared said) {
        return Uploaded.drawing(content, said.encoding(), columns, "number");
    }

    private Uploaded.Reading<LinkIntake.Row> rows(ShapeDoor.Declared said) {
        return Uploaded.Reading.each(cells -> read(cells, said));
    }

    private LinkIntake.@Nullable Row read(Cells cells, ShapeDoor.Declared said) {
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
