package cn.chenghua.governance.project.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final SheetNotes notes;

    ProjectExport(ProjectLines lines, ProjectKinds kinds, ProjectColumns columns, UnitNames units, Sentences sentences,
            SheetNotes notes) {
        this.lines = lines;
        this.kinds = kinds;
        this.columns = columns;
        this.units = units;
        this.sentences = sentences;
        this.notes = notes;
    }

    void csv(ProjectLines.Filter filter, HttpServletResponse response) throws IOException {
        var shown = shown(filter);
        Download.csv(response, "projects", columns.headers(shown).stream().map(TableWriter.Column::of).toList(),
                writer -> write(filter, shown, writer, null));
    }

    /** With names instead of codes, as its drop-down lists offer them. */
    void xlsx(ProjectLines.Filter filter, String asOf, HttpServletResponse response) throws IOException {
        var shown = shown(filter);
        var words = new ProjectChoices(shown, units.names(), LocaleContextHolder.getLocale());
        var headers = columns.headers(shown);
        var offered = IntStream.range(0, headers.size()).mapToObj(at -> new TableWriter.Column(headers.get(at), null,
                at < FIRST ? words.of(columns.all().get(at)) : List.of())).toList();
        Download.xlsx(response, "projects", sentences.say("project.list"), offered,
                notes.of(asOf, "project.filling.", columns.labels(), shown), writer -> write(filter, shown, writer, words));
    }

    private List<ProjectKind> shown(ProjectLines.Filter filter) {
        return kinds.all().stream().filter(kind -> filter.kinds().isEmpty() || filter.kinds().contains(kind.code())).toList();
    }

    private void write(ProjectLines.Filter filter, List<ProjectKind> shown, TableWriter writer, @Nullable ProjectChoices words) {
        var stages = columns.stages(shown);
        var names = new HashMap<UnitCode, String>();
        lines.each(filter, line -> writer.put(cells(line, stages, names.computeIfAbsent(line.place(), units::name), words)));
    }

    private static @Nullable Object[] cells(ProjectLines.Line line, List<String> stages, String place,
            @Nullable ProjectChoices words) {
        var measures = line.measures();
        var cells = new ArrayList<@Nullable Object>(FIRST + 2 * stages.size());
        Collections.addAll(cells, line.number(), line.name(), words == null ? line.kind() : words.kind(line.kind()),
                line.place().value(), place, words == null ? line.classCode() : words.classOf(line.kind(), line.classCode()),
                words == null ? line.phase() : words.phaseOf(line.kind(), line.phase()), line.responsible(), line.budget(),
                measures.metres(), measures.squareMetres(), measures.yuan(),
                measures.hours(), null);
        for (var stage : stages) {
            var step = step(line.steps(), stage);
            cells.add(step == null ? null : step.planned());
            cells.add(step == null ? null : step.actual());
        }
        return cells.toArray();
    }

    /** The step of a stage; a project has so few that looking through them is quicker than a map. */
    private static @Nullable Step step(List<Step> steps, String stage) {
        for (var step : steps) {
            if (step.stage().equals(stage)) {
                return step;
            }
        }
        return null;
    }
}
