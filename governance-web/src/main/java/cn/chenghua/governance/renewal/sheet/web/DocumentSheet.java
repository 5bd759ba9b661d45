package cn.chenghua.governance.renewal.sheet.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.RenewalArea;
import cn.chenghua.governance.renewal.document.DocumentAct;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.renewal.document.PlanDocument;
import cn.chenghua.governance.renewal.intake.DocumentRow;
import cn.chenghua.governance.renewal.intake.DocumentRows;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Plan documents, a row for each step of their editions and one for a document without any. */
@Component
class DocumentSheet extends RegisterSheet<DocumentRow> {

    private final DocumentDesk desk;
    private final AreaDesk areas;
    private final ShapeDoor shapes;
    private final UnitNames units;
    private final Sentences sentences;

    DocumentSheet(RowIntake intake, DocumentRows rows, MessageSource messages, DocumentDesk desk, AreaDesk areas,
            ShapeDoor shapes, UnitNames units, Sentences sentences) {
        super(intake, rows,
                new ColumnNames(messages, "renewal.field.", "title", "kind", "unit", "unit_name", "responsible", "area",
                        "targets", "edition", "verb", "day", "evidence", "wkt", "state")
                        .offering("kind", "renewal.document.kind.", DocumentKind.values())
                        .offering("verb", "renewal.verb.", DocumentAct.Verb.values()),
                "title");
        this.desk = desk;
        this.areas = areas;
        this.shapes = shapes;
        this.units = units;
        this.sentences = sentences;
    }

    @Override
    protected Function<Cells, @Nullable DocumentRow> reader() {
        var index = units.index();
        return cells -> read(cells, index);
    }

    private @Nullable DocumentRow read(Cells cells, UnitIndex index) {
        var title = cells.needed("title") == null ? null : cells.words("title");
        var kind = columns().term(cells, "kind", "renewal.document.kind.", DocumentKind.values());
        var place = index.of(cells);
        return title == null
                ? null
                : new DocumentRow(title, kind, place, cells.words("responsible"), cells.words("area"),
                        parts(cells.text("targets")), step(cells));
    }

    /** A step needs its edition and its day; without a verb there is none. */
    private DocumentRow.@Nullable Step step(Cells cells) {
        var verb = columns().term(cells, "verb", "renewal.verb.", DocumentAct.Verb.values());
        if (verb == null) {
            return null;
        }
        var edition = cells.needed("edition");
        var day = cells.needed("day") == null ? null : cells.day("day");
        var outline = shapes.placed(cells, "wkt", ShapeDoor.wkt(cells), Crs.WGS84);
        return edition == null || day == null
                ? null
                : new DocumentRow.Step(edition, verb, day, said(cells.text("evidence")), outline);
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        var about = areas.all(actor).stream().collect(Collectors.toMap(RenewalArea::id, RenewalArea::name));
        for (var document : desk.all(actor)) {
            if (document.acts().isEmpty()) {
                row(writer, document, names, about, null);
            }
            for (var act : document.acts()) {
                row(writer, document, names, about, act);
            }
        }
    }

    private void row(TableWriter writer, PlanDocument document, Function<UnitCode, String> names, Map<UUID, String> about,
            @Nullable DocumentAct act)
            throws IOException {
        var edition = act == null ? null : document.editions().get(act.edition() - 1);
        var drawn = act == null || edition == null || act.verb() != DocumentAct.Verb.DRAFTED ? null : edition.area();
        writer.row(document.title(), sentences.say("renewal.document.kind." + document.kind()), document.place().value(),
                names.apply(document.place()), document.responsible(),
                document.area() == null ? null : about.get(document.area()), String.join("、", document.targets()),
                edition == null ? null : edition.label(), act == null ? null : sentences.say("renewal.verb." + act.verb()),
                act == null ? null : act.day(), act == null ? null : act.text(), drawn == null ? null : drawn.toText(),
                sentences.say("renewal.document.state." + document.state()));
    }
}
