package cn.chenghua.governance.project.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes projects as the table that the import reads; row by row, so that memory stays flat. */
@Component
class ProjectExport {

    /** Columns before those of the stages. */
    private static final int FIRST = 14;
    private final ProjectLines lines;
    private final ProjectKinds kinds;
    private final ProjectColumns columns;
    private final UnitNames units;
    private final Sentences sentences;

    ProjectExport(ProjectLines lines, ProjectKinds kinds, ProjectColumns columns, UnitNames units, Sentences sentences) {
        this.lines = lines;
        this.kinds = kinds;
        this.columns = columns;
        this.units = units;
        this.sentences = sentences;
    }

    void csv(ProjectLines.Filter filter, OutputStream out) throws IOException {
        var shown = shown(filter);
        try (var writer = TableWriter.csv(out, headers(shown))) {
            write(filter, shown, writer);
        }
    }

    void xlsx(ProjectLines.Filter filter, String asOf, OutputStream out) throws IOException {
        var shown = shown(filter);
        var notes = List.of(new TableWriter.Note(sentences.say("project.export.asOf"), asOf),
                new TableWriter.Note(sentences.say("project.export.stages"), sentences.say("project.export.stages.note")));
        try (var writer = TableWriter.xlsx(out, sentences.say("project.list"), headers(shown), notes)) {
            write(filter, shown, writer);
        }
    }

    private List<ProjectKind> shown(ProjectLines.Filter filter) {
        return kinds.all().stream().filter(kind -> filter.kinds().isEmpty() || filter.kinds().contains(kind.code())).toList();
    }

    private List<TableWriter.Column> headers(List<ProjectKind> shown) {
        return columns.headers(shown).stream().map(TableWriter.Column::of).toList();
    }

    private void write(ProjectLines.Filter filter, List<ProjectKind> shown, TableWriter writer) {
        var stages = columns.stages(shown);
        var names = new HashMap<UnitCode, String>();
        lines.each(filter, line -> {
            try {
                writer.row(cells(line, stages, names.computeIfAbsent(line.place(), units::name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static @Nullable Object[] cells(ProjectLines.Line line, List<String> stages, String place) {
        var measures = line.measures();
        var cells = new ArrayList<@Nullable Object>(FIRST + 2 * stages.size());
        Collections.addAll(cells, line.number(), line.name(), line.kind(), line.place().value(), place, line.classCode(),
                line.phase(), line.responsible(), line.budget(), measures.metres(), measures.squareMetres(), measures.yuan(),
                measures.hours(), null);
        var steps = new HashMap<String, Step>();
        line.steps().forEach(step -> steps.put(step.stage(), step));
        for (var stage : stages) {
            var step = steps.get(stage);
            cells.add(step == null ? null : step.planned());
            cells.add(step == null ? null : step.actual());
        }
        return cells.toArray();
    }
}
