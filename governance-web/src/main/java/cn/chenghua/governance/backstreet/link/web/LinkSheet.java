package cn.chenghua.governance.backstreet.link.web;

import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.link.intake.LinkIntake;
import cn.chenghua.governance.backstreet.link.intake.LinkWish;
import cn.chenghua.governance.backstreet.web.Sheets;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.sheet.web.SheetColumns;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.table.Cells;
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
    private final Sheets sheets;
    private final SheetColumns columns;

    LinkSheet(LinkIntake intake, LinkRegister register, ShapeDoor shapes, Sheets sheets, MessageSource messages) {
        this.intake = intake;
        this.register = register;
        this.shapes = shapes;
        this.sheets = sheets;
        this.columns = new SheetColumns(messages, "backstreet.column.", "number", "name", "drawn", "as_built", "as_built_km",
                "as_built_source",
                "opened_on", "overlapping", "counted", "evidence");
    }

    SheetColumns columns() {
        return columns;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String declared) {
        var said = ShapeDoor.Declared.of(declared);
        return sheets.judge(content, said, columns, (cells, drawn) -> read(cells, drawn, said),
                piece -> intake.judge(actor, piece, said.source()));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String declared, boolean onlyGood, Consumer<Outcome> told) {
        var said = ShapeDoor.Declared.of(declared);
        return sheets.take(content, said, columns, (cells, drawn) -> read(cells, drawn, said), onlyGood,
                pieces -> intake.take(actor, pieces, said.source(), onlyGood, told));
    }

    private LinkIntake.@Nullable Row read(Cells cells, ShapeDoor.Drawn drawn, ShapeDoor.Declared said) {
        var number = cells.needed("number");
        var metres = Sheets.metres(cells, "as_built");
        var line = shapes.placed(cells, "geometry", drawn.shape(), said.crs());
        var opened = cells.day("opened_on");
        return number == null
                ? null
                : new LinkIntake.Row(cells.number(),
                        new LinkWish(number, metres, cells.words("as_built_source"), line, opened, cells.words("evidence")));
    }

    void write(LinkRegister.Filter filter, TableWriter writer) {
        register.each(filter, line -> Sheets.Rows.row(writer, line.number(), line.name(), line.drawn(), line.asBuilt(), null,
                line.asBuiltSource(), line.openedOn(), line.overlapping(), line.counted(), null));
    }
}
