package cn.chenghua.governance.featuredstreet.sheet.web;

import java.io.IOException;
import java.util.EnumMap;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.featuredstreet.intake.StreetRow;
import cn.chenghua.governance.featuredstreet.intake.StreetRows;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.featuredstreet.street.web.StreetQuery;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Featured streets with their profiles; the evidence column is what changed fields rest on. */
@Component("featuredStreetSheet")
class StreetSheet extends RegisterSheet<StreetRow> {

    private static final int MOST = 2_000;

    private final FeaturedLines lines;
    private final FeaturedDesk desk;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final ShapeDoor shapes;

    StreetSheet(RowIntake intake, StreetRows rows, MessageSource messages, FeaturedLines lines, FeaturedDesk desk,
            FeaturedFilters filters, FeaturedWords words, ShapeDoor shapes) {
        super(intake, rows,
                new ColumnNames(messages, "featured.column.", "number", "name", "class", "theme", "product", "character",
                        "evidence",
                        "wkt", "standing", "score", "due"),
                "number");
        this.lines = lines;
        this.desk = desk;
        this.filters = filters;
        this.words = words;
        this.shapes = shapes;
    }

    @Override
    protected Function<Cells, @Nullable StreetRow> reader() {
        return this::read;
    }

    private @Nullable StreetRow read(Cells cells) {
        var number = cells.needed("number");
        var classes = columns().terms(cells, "class", "featured.class.", StreetClass.values());
        var texts = new EnumMap<Trait, String>(Trait.class);
        texts.put(Trait.THEME, said(cells.words("theme")));
        texts.put(Trait.PRODUCT, said(cells.words("product")));
        texts.put(Trait.CHARACTER, said(cells.words("character")));
        var shape = shapes.placed(cells, "wkt", ShapeDoor.wkt(cells), Crs.WGS84);
        return number == null
                ? null
                : new StreetRow(number, StreetClass.only(classes), texts, said(cells.text("evidence")), shape);
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        for (var line : lines.list(new StreetQuery(null, null, null, null).filter(actor, filters), "", MOST)) {
            var shape = desk.read(actor, line.id()).detail().shape();
            writer.row(line.number(), line.name(), line.mainClass() == null ? null : words.of("class", line.mainClass()),
                    line.theme(), line.product(), line.character(), null, shape == null ? null : shape.toText(),
                    words.of("standing", line.standing()), line.score(), line.dueOn());
        }
    }
}
