package cn.chenghua.governance.supervision.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;
import cn.chenghua.governance.supervision.CaseLines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as a file, row by row, for people and for REST clients alike. */
@RestController
@Tag(name = "supervision")
class CaseExportController {

    private static final List<String> COLUMNS = List.of("number", "title", "origin", "state", "unit", "unit.name", "responsible",
            "place", "place.name", "days", "registered", "due", "urged", "project", "target");
    private final CaseLines lines;
    private final CaseFilters filters;
    private final CaseWords words;
    private final UnitNames units;
    private final Sentences sentences;

    CaseExportController(CaseLines lines, CaseFilters filters, CaseWords words, UnitNames units, Sentences sentences) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
    }

    @Operation(operationId = "supervisedCasesCsv", summary = "Supervised cases as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each case", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/supervision/export.csv", "/api/v1/supervision.csv"})
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String origin, @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean mine, @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String target, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new CaseQuery(text, state, unit, origin, overdue, mine, project, target, null));
        Download.csv(response, "supervision", headers(), writer -> write(filter, writer));
    }

    @GetMapping("/supervision/export.xlsx")
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String origin, @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean mine, @RequestParam(required = false) @Nullable String project,
            @RequestParam(required = false) @Nullable String target, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new CaseQuery(text, state, unit, origin, overdue, mine, project, target, null));
        var notes = TableWriter.Notes.of(
                new TableWriter.Note(sentences.say("supervision.export.asOf"), filters.today().toString()),
                new TableWriter.Note(sentences.say("supervision.field.state"), sentences.say("supervision.export.closed")),
                new TableWriter.Note(sentences.say("supervision.field.due"), sentences.say("supervision.export.due")));
        Download.xlsx(response, "supervision", sentences.say("supervision.list"), headers(), notes,
                writer -> write(filter, writer));
    }

    private List<TableWriter.Column> headers() {
        return COLUMNS.stream().map(column -> TableWriter.Column.of(sentences.say("supervision.field." + column))).toList();
    }

    private void write(CaseLines.Filter filter, TableWriter writer) {
        lines.each(filter, line -> writer.put(cells(line)));
    }

    private @Nullable Object[] cells(CaseLines.Line line) {
        return Stream.<@Nullable Object>of(line.number(), line.title(),
                sentences.say("supervision.origin." + line.origin().name()),
                words.state(line.state(), line.outcome()), line.unit().value(), units.name(line.unit()), line.responsible(),
                line.place().value(), units.name(line.place()), line.days(), line.registeredOn(), line.dueOn(),
                line.urged() == null ? null : sentences.say("supervision.level." + line.urged().name()), line.projectName(),
                line.target()).toArray();
    }
}
