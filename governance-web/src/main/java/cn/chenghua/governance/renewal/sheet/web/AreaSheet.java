package cn.chenghua.governance.renewal.sheet.web;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.group.ProjectGroup;
import cn.chenghua.governance.project.group.ProjectGroups;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.AreaLines;
import cn.chenghua.governance.renewal.intake.AreaRow;
import cn.chenghua.governance.renewal.intake.AreaRows;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Key areas with their outlines and the projects linked to them on their own. */
@Component
class AreaSheet extends RegisterSheet<AreaRow> {

    private final AreaDesk desk;
    private final AreaLines lines;
    private final ProjectGroups groups;
    private final ShapeDoor shapes;
    private final UnitNames units;

    AreaSheet(RowIntake intake, AreaRows rows, MessageSource messages, AreaDesk desk, AreaLines lines, ProjectGroups groups,
            ShapeDoor shapes, UnitNames units) {
        super(intake, rows, new ColumnNames(messages, "renewal.field.", "name", "unit", "unit_name", "responsible", "group_name",
                "projects", "wkt", "square_metres"), "name");
        this.desk = desk;
        this.lines = lines;
        this.groups = groups;
        this.shapes = shapes;
        this.units = units;
    }

    @Override
    protected Function<Cells, @Nullable AreaRow> reader() {
        var index = units.index();
        return cells -> read(cells, index);
    }

    private @Nullable AreaRow read(Cells cells, UnitIndex index) {
        var name = cells.needed("name") == null ? null : cells.words("name");
        var place = index.of(cells);
        var outline = shapes.placed(cells, "wkt", ShapeDoor.wkt(cells), Crs.WGS84);
        return name == null
                ? null
                : new AreaRow(name, place, cells.words("responsible"), outline, cells.text("group_name"),
                        parts(cells.text("projects")));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        var named = groups.findAllByOrderByName().stream().collect(Collectors.toMap(ProjectGroup::id, ProjectGroup::name));
        for (var area : desk.all(actor)) {
            var linked = lines.projects(area.id(), actor.reads()).stream().filter(AreaLines.Line::linked)
                    .map(AreaLines.Line::number).collect(Collectors.joining("、"));
            var outline = area.outline();
            writer.row(area.name(), area.place().value(), names.apply(area.place()), area.responsible(),
                    area.group() == null ? null : named.get(area.group()), linked, outline == null ? null : outline.toText(),
                    area.squareMetres());
        }
    }
}
