package cn.chenghua.governance.safecommunity.record.table.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.safecommunity.record.RecordIntake;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.SafetyRecords;
import cn.chenghua.governance.safecommunity.record.web.RecordFilters;
import cn.chenghua.governance.safecommunity.record.web.RecordQuery;
import cn.chenghua.governance.safecommunity.record.web.RegisterWords;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
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
    private final UnitNames units;
    private final SheetNotes notes;

    RecordSheets(RecordLines lines, SafetyRecords records, RecordIntake intake, RecordFilters filters, RegisterWords words,
            UnitNames units, SheetNotes notes) {
        this.lines = lines;
        this.records = records;
        this.intake = intake;
        this.filters = filters;
        this.words = words;
        this.units = units;
        this.notes = notes;
    }

    public void csv(Actor actor, Shelf shelf, RecordQuery query, HttpServletResponse response) throws IOException {
        var columns = new RecordColumns(shelf, words);
        var filter = filters.of(actor, shelf, query);
        Download.csv(response, shelf.name(), columns.names().headers(), writer -> write(columns, filter, writer));
    }

    public void xlsx(Actor actor, Shelf shelf, RecordQuery query, HttpServletResponse response) throws IOException {
        var columns = new RecordColumns(shelf, words);
        var filter = filters.of(actor, shelf, query);
        Download.xlsx(response, shelf.name(), words.say("warning.register." + shelf.kind()),
                columns.names().headers(
                        column -> column.equals("sort") ? List.copyOf(words.sorts(shelf).values()) : List.of()),
                notes.filled(filters.today().toString(), "warning.filling"), writer -> write(columns, filter, writer));
    }

    private void write(RecordColumns columns, RecordLines.Filter filter, TableWriter writer) {
        var names = units.asOfNow();
        lines.each(filter, line -> {
            var of = records.findById(line.id()).orElseThrow();
            writer.put(columns.names().all().stream().map(column -> columns.cell(of, column, names.apply(of.place())))
                    .toArray());
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
            var seen = new HashMap<String, Integer>();
            return table(content, encoding).judge("unit", rows(), piece -> intake.judge(actor, shelf.kind(), piece, seen));
        }

        @Override
        public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
            return table(content, encoding).take(onlyGood, rows(),
                    pieces -> intake.take(actor, shelf.kind(), pieces, onlyGood, told));
        }

        private Uploaded table(byte[] content, @Nullable String encoding) {
            return Uploaded.table(content, encoding, columns.names(), "title", "day");
        }

        private Uploaded.Reading<RecordIntake.Row> rows() {
            var index = units.index();
            return Uploaded.Reading.each(cells -> columns.row(cells, index));
        }
    }
}
