package cn.chenghua.governance.casework.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkLines;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Cases as a file, row by row, for people and for REST clients alike. */
@RestController
@Tag(name = "cases")
class DisorderExportController {

    private static final List<String> COLUMNS = List.of("number", "asset", "kind", "disorder", "severity", "source", "state",
            "unit", "responsible", "place", "place.name", "found", "filed", "due", "closed", "returns", "reopenings");
    private final CaseworkLines lines;
    private final DisorderFilters filters;
    private final DisorderWords words;
    private final UnitNames units;
    private final Sentences sentences;

    DisorderExportController(CaseworkLines lines, DisorderFilters filters, DisorderWords words, UnitNames units,
            Sentences sentences) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
    }

    @Operation(operationId = "casesCsv", summary = "Cases as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each case", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/cases/export.csv", "/api/v1/cases.csv"})
    void csv(Actor actor, @ParameterObject @ModelAttribute DisorderQuery query, HttpServletResponse response)
            throws IOException {
        var filter = filters.of(actor, query);
        Download.csv(response, "cases", headers(), writer -> write(filter, writer));
    }

    @GetMapping("/cases/export.xlsx")
    void xlsx(Actor actor, @ModelAttribute DisorderQuery query, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, query);
        var notes = TableWriter.Notes.of(new TableWriter.Note(sentences.say("casework.export.asOf"), filters.today().toString()),
                new TableWriter.Note(sentences.say("casework.field.state"), sentences.say("casework.export.closed")),
                new TableWriter.Note(sentences.say("casework.field.due"), sentences.say("casework.export.due")));
        Download.xlsx(response, "cases", sentences.say("casework.list"), headers(), notes, writer -> write(filter, writer));
    }

    private List<TableWriter.Column> headers() {
        return COLUMNS.stream().map(column -> TableWriter.Column.of(sentences.say("casework.field." + column))).toList();
    }

    private void write(CaseworkLines.Filter filter, TableWriter writer) {
        lines.each(filter, line -> writer.put(cells(line)));
    }

    private @Nullable Object[] cells(CaseworkLines.Line line) {
        return Stream.<@Nullable Object>of(line.number(), line.assetName(),
                sentences.say("casework.kind-of-asset." + line.kind().name()), words.disorder(line.disorder(), line.taxonomy()),
                sentences.say("casework.severity." + line.severity().name()),
                sentences.say("casework.source." + line.source().name()), words.state(line.state(), line.outcome()),
                line.unit().value(), line.responsible(), line.place().value(), units.name(line.place()), line.foundAt(),
                line.filedAt(), line.dueAt(), line.closedAt(), line.returns(), line.reopenings()).toArray();
    }
}
