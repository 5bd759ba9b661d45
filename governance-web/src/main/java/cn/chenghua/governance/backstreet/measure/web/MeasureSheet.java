package cn.chenghua.governance.backstreet.measure.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.measure.MeasureBook;
import cn.chenghua.governance.backstreet.measure.MeasureDesk;
import cn.chenghua.governance.backstreet.measure.MeasureRow;
import cn.chenghua.governance.backstreet.measure.MeasureRows;
import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.measure.StreetMeasure;
import cn.chenghua.governance.backstreet.web.BackstreetWords;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
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

/** Measures with the numbers of the clauses they carry out and of the projects that carry them out. */
@Component
class MeasureSheet extends RegisterSheet<MeasureRow> {

    private static final int PIECE = 500;

    private final MeasureBook book;
    private final MeasureDesk desk;
    private final RegisterFilters filters;
    private final BackstreetWords words;
    private final UnitNames units;

    MeasureSheet(RowIntake intake, MeasureRows rows, MessageSource messages, MeasureBook book, MeasureDesk desk,
            RegisterFilters filters, BackstreetWords words, UnitNames units) {
        super(intake, rows,
                new ColumnNames(messages, "backstreet.column.", "name", "sort", "unit", "unit_name", "responsible", "begins",
                        "ends", "note", "clauses", "projects").offering("sort", "backstreet.sort.", MeasureSort.values()),
                "name");
        this.book = book;
        this.desk = desk;
        this.filters = filters;
        this.words = words;
        this.units = units;
    }

    @Override
    protected Function<Cells, @Nullable MeasureRow> reader() {
        var index = units.index();
        return cells -> read(cells, index);
    }

    private @Nullable MeasureRow read(Cells cells, UnitIndex index) {
        var name = cells.needed("name");
        var sort = columns().term(cells, "sort", "backstreet.sort.", MeasureSort.values());
        var place = index.of(cells);
        var begins = cells.day("begins");
        var ends = cells.day("ends");
        var clauses = clauses(cells);
        return name == null
                ? null
                : new MeasureRow(name, sort, place, cells.text("responsible"), begins, ends, cells.text("note"), clauses,
                        parts(cells.text("projects")));
    }

    private static Set<Integer> clauses(Cells cells) {
        var clauses = new LinkedHashSet<Integer>();
        for (var part : parts(cells.text("clauses"))) {
            if (part.matches("[0-9]{1,2}")) {
                clauses.add(Integer.valueOf(part));
            } else {
                cells.refuse("clauses", "refusal.backstreet.measure.clause", part, StreetMeasure.CLAUSES);
            }
        }
        return clauses;
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        var filter = new MeasureQuery(null, null, null, null).filter(actor, filters);
        List<StreetMeasure> piece = book.list(filter, null, PIECE);
        while (!piece.isEmpty()) {
            for (var one : piece) {
                writer.row(one.name(), words.of("sort", one.sort()), one.place().value(), names.apply(one.place()),
                        one.responsible(), one.begins(), one.ends(), one.note(),
                        one.clauses().stream().sorted().map(String::valueOf).collect(Collectors.joining("、")),
                        desk.seen(actor, one).values().stream().sorted().collect(Collectors.joining("、")));
            }
            piece = book.list(filter, piece.getLast().id(), PIECE);
        }
    }
}
