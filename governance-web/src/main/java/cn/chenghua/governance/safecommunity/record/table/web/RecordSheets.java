package cn.chenghua.governance.safecommunity.record.table.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.record.RecordIntake;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.SafetyRecords;
import cn.chenghua.governance.safecommunity.record.web.RecordFilters;
import cn.chenghua.governance.safecommunity.record.web.RecordQuery;
import cn.chenghua.governance.safecommunity.record.web.RegisterWords;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers as tables: what is exported can be taken in again and changes nothing. */
@Component
public class RecordSheets {

    private final RecordLines lines;
    private final SafetyRecords records;
    private final RecordIntake intake;
    private final RecordFilters filters;
    private final RegisterWords words;
    private final Hierarchies hierarchies;
    private final UnitNames units;
    private final Sentences sentences;

    RecordSheets(RecordLines lines, SafetyRecords records, RecordIntake intake, RecordFilters filters, RegisterWords words,
            Hierarchies hierarchies, UnitNames units, Sentences sentences) {
        this.lines = lines;
        this.records = records;
        this.intake = intake;
        this.filters = filters;
        this.words = words;
        this.hierarchies = hierarchies;
        this.units = units;
        this.sentences = sentences;
    }

    public void csv(Actor actor, Shelf shelf, RecordQuery query, HttpServletResponse response) throws IOException {
        var columns = new RecordColumns(shelf, words);
        var filter = filters.of(actor, shelf, query);
        var headers = columns.all().stream().map(columns::label).map(TableWriter.Column::of).toList();
        try (var writer = TableWriter.csv(Download.csv(response, shelf.name()), headers)) {
            write(columns, filter, writer);
        }
    }

    public void xlsx(Actor actor, Shelf shelf, RecordQuery query, HttpServletResponse response) throws IOException {
        var columns = new RecordColumns(shelf, words);
        var filter = filters.of(actor, shelf, query);
        var headers = columns.all().stream()
                .map(column -> new TableWriter.Column(columns.label(column), null, column.equals("sort")
                        ? List.copyOf(words.sorts(shelf).values())
                        : List.of()))
                .toList();
        var notes = new TableWriter.Notes(sentences.say("project.sheet.notes"),
                List.of(new TableWriter.Note(sentences.say("project.export.asOf"), filters.today().toString()),
                        new TableWriter.Note(sentences.say("project.sheet.fill"), sentences.say("warning.filling"))),
                sentences.say("project.sheet.lists"));
        try (var writer = TableWriter.xlsx(Download.xlsx(response, shelf.name()), words.say("warning.register." + shelf.kind()),
                headers,
                notes)) {
            write(columns, filter, writer);
        }
    }

    private void write(RecordColumns columns, RecordLines.Filter filter, TableWriter writer) {
        var names = units.asOfNow();
        lines.each(filter, line -> {
            var of = records.findById(line.id()).orElseThrow();
            try {
                writer.row(columns.all().stream().map(column -> columns.cell(of, column, names.apply(of.place()))).toArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The page that takes tables of a register in. */
    public TableDoor.Page page(Shelf shelf) {
        return new TableDoor.Page(shelf.path().substring(1), "warning/import", "warning.import", shelf.path(), "project.imported",
                new Intake(shelf));
    }

    /** Judges an uploaded table and takes it in; both read it anew. */
    private final class Intake implements TableDoor.Intake {

        private final Shelf shelf;
        private final RecordColumns columns;

        Intake(Shelf shelf) {
            this.shelf = shelf;
            this.columns = new RecordColumns(shelf, words);
        }

        @Override
        public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
            var table = open(content, encoding);
            var found = new Findings();
            found.header(table, columns.all()::contains, columns::label);
            var seen = new HashMap<String, Integer>();
            try (var rows = table.rows()) {
                return found.judge(pieces(rows, found::add), piece -> intake.judge(actor, shelf.kind(), piece, seen), "unit",
                        columns::label);
            }
        }

        @Override
        public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
            try (var rows = open(content, encoding).rows()) {
                return intake.take(actor, shelf.kind(), pieces(rows, Findings.stopping(onlyGood)), onlyGood, told);
            }
        }

        private Iterator<List<RecordIntake.Row>> pieces(Stream<TableRow> rows, Consumer<RowNote> notes) {
            var index = new UnitIndex(hierarchies.current(), filters.today());
            return Pieces.of(rows.iterator(), row -> columns.row(new Cells(row, notes), index));
        }

        private Table open(byte[] content, @Nullable String encoding) {
            return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, words.names(columns.all()))
                    .requiring(columns::label, "title", "day");
        }
    }
}
