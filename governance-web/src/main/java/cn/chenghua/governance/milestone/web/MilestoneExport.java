package cn.chenghua.governance.milestone.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.milestone.MilestoneLines.Line;
import cn.chenghua.governance.milestone.lamp.Colour;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes milestones as the table that the import reads, some hundreds of projects at a time. */
@Component
class MilestoneExport {

    private static final int PIECE = 500;
    private final Lamps lamps;
    private final MilestoneColumns columns;
    private final Sentences sentences;

    MilestoneExport(Lamps lamps, MilestoneColumns columns, Sentences sentences) {
        this.lamps = lamps;
        this.columns = columns;
        this.sentences = sentences;
    }

    void csv(ProjectLines.Filter filter, @Nullable Colour colour, LocalDate day, OutputStream out) throws IOException {
        try (var writer = TableWriter.csv(out, headers())) {
            write(filter, colour, day, writer);
        }
    }

    void xlsx(ProjectLines.Filter filter, @Nullable Colour colour, LocalDate day, OutputStream out) throws IOException {
        var notes = List.of(new TableWriter.Note(sentences.say("project.export.asOf"), day.toString()),
                new TableWriter.Note(sentences.say("milestone.column.stage"), sentences.say("milestone.export.stage")),
                new TableWriter.Note(sentences.say("milestone.column.weight"), sentences.say("milestone.export.weight")),
                new TableWriter.Note(sentences.say("milestone.column.needs"), "NOTE, DOCUMENT, FILE"));
        try (var writer = TableWriter.xlsx(out, sentences.say("milestone.list"), headers(), notes)) {
            write(filter, colour, day, writer);
        }
    }

    private List<TableWriter.Column> headers() {
        return columns.headers().stream().map(TableWriter.Column::of).toList();
    }

    private void write(ProjectLines.Filter filter, @Nullable Colour colour, LocalDate day, TableWriter writer)
            throws IOException {
        var after = "";
        while (true) {
            var piece = lamps.of(filter, after, PIECE, day);
            for (var lit : piece) {
                if (lit.line().own() && (colour == null || lit.lamp().colour() == colour)) {
                    rows(lit.line(), writer);
                }
            }
            if (piece.size() < PIECE) {
                return;
            }
            after = piece.getLast().line().number();
        }
    }

    private static void rows(Line line, TableWriter writer) throws IOException {
        var names = new HashMap<UUID, String>();
        line.milestones().forEach(milestone -> names.put(milestone.id(), milestone.name()));
        for (var milestone : line.milestones()) {
            var before = milestone.predecessor();
            var needs = milestone.needs();
            writer.row(line.number(), line.name(), milestone.name(), milestone.stage(), milestone.planned(), milestone.forecast(),
                    milestone.actual(), milestone.responsible(), milestone.weight(), milestone.limitDays(),
                    before == null ? null : names.get(before), needs == null ? null : needs.name(), null);
        }
    }
}
