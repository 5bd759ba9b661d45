package cn.chenghua.governance.featuredstreet.sheet.web;

import java.io.IOException;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.brand.BrandDesk;
import cn.chenghua.governance.featuredstreet.brand.BrandFacts;
import cn.chenghua.governance.featuredstreet.brand.BrandKind;
import cn.chenghua.governance.featuredstreet.intake.BrandRows;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Brands and landmarks, known by their names. */
@Component
class BrandSheet extends RegisterSheet<BrandFacts> {

    private final BrandDesk desk;
    private final FeaturedWords words;
    private final UnitNames units;

    BrandSheet(RowIntake intake, BrandRows rows, MessageSource messages, BrandDesk desk, FeaturedWords words,
            UnitNames units) {
        super(intake, rows,
                new ColumnNames(messages, "featured.column.", "name", "kind", "unit", "unit_name", "responsible", "story",
                        "longitude", "latitude", "state"),
                "name");
        this.desk = desk;
        this.words = words;
        this.units = units;
    }

    @Override
    protected Function<Cells, @Nullable BrandFacts> reader() {
        var index = units.index();
        return cells -> read(cells, index);
    }

    private @Nullable BrandFacts read(Cells cells, UnitIndex index) {
        var name = cells.needed("name");
        var kinds = columns().terms(cells, "kind", "featured.kind.", BrandKind.values());
        var unit = index.needed(cells);
        var longitude = cells.decimal("longitude");
        var latitude = cells.decimal("latitude");
        if (kinds.isEmpty()) {
            cells.refuse("kind", "table.needed");
        }
        return name == null || unit == null || kinds.isEmpty()
                ? null
                : new BrandFacts(kinds.getFirst(), name, unit, said(cells.words("responsible")), said(cells.words("story")),
                        longitude == null || latitude == null ? null : new Position(longitude, latitude));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        for (var brand : desk.all(actor)) {
            var facts = brand.facts();
            var point = facts.point();
            writer.row(facts.name(), words.of("kind", facts.kind()), facts.place().value(), null, facts.responsible(),
                    facts.story(), point == null ? null : point.longitude(), point == null ? null : point.latitude(),
                    words.of("brand.state", brand.state()));
        }
    }
}
