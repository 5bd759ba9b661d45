package cn.chenghua.governance.featuredstreet.sheet.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.intake.FittingRow;
import cn.chenghua.governance.featuredstreet.intake.FittingRows;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.smart.FittingBook;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;
import cn.chenghua.governance.featuredstreet.smart.web.SmartQuery;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Smart estates, a row for each subsystem; the register of the subsystem alone. */
@Component
class SmartSheet extends RegisterSheet<FittingRow> {

    private static final int MOST = 2_000;

    private final SmartLines lines;
    private final FittingBook book;
    private final FeaturedRuleBook rules;
    private final FeaturedFilters filters;
    private final FeaturedWords words;

    SmartSheet(RowIntake intake, FittingRows rows, MessageSource messages, SmartLines lines, FittingBook book,
            FeaturedRuleBook rules, FeaturedFilters filters, FeaturedWords words) {
        super(intake, rows,
                new ColumnNames(messages, "featured.column.", "number", "name", "subsystem", "fitting", "day", "maker", "points",
                        "evidence"),
                "number");
        this.lines = lines;
        this.book = book;
        this.rules = rules;
        this.filters = filters;
        this.words = words;
    }

    @Override
    protected Function<Cells, @Nullable FittingRow> reader() {
        return this::read;
    }

    private @Nullable FittingRow read(Cells cells) {
        var number = cells.needed("number");
        var subsystem = cells.needed("subsystem");
        var states = columns().terms(cells, "fitting", "featured.fitting.state.", FittingState.values());
        var day = cells.day("day");
        var points = cells.decimal("points");
        return number == null || subsystem == null || states.isEmpty()
                ? null
                : new FittingRow(number, rules.current().find(Mandatory.SUBSYSTEM, subsystem).code(), states.getFirst(), day,
                        cells.words("maker"), points == null ? null : points.intValue(), said(cells.text("evidence")));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var current = rules.current();
        var found = lines.list(new SmartQuery(null, null, null, null, null).filter(actor, filters, current), "", MOST);
        var said = book.ofAll(found.stream().map(SmartLines.Line::id).toList());
        for (var line : found) {
            for (var subsystem : current.all(Mandatory.SUBSYSTEM)) {
                var last = said.getOrDefault(line.id(), List.of()).reversed().stream()
                        .filter(one -> one.subsystem().equals(subsystem.code())).findFirst().orElse(null);
                writer.row(line.number(), line.name(), subsystem.in(words.locale()),
                        words.of("fitting.state", last == null ? FittingState.NOT_PLANNED : last.state()),
                        last == null ? null : last.day(), last == null ? null : last.maker(),
                        last == null ? null : last.points(), null);
            }
        }
    }
}
