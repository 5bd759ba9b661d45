package cn.chenghua.governance.monthly.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.monthly.MonthLines;
import cn.chenghua.governance.monthly.MonthLines.Line;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports of a month as a file: what was said last beside what the records say now. */
@RestController
@Tag(name = "monthly")
class MonthExportController {

    private static final List<String> COLUMNS = List.of("number", "name", "unit", "unit.name", "responsible", "state", "stage",
            "stageOn", "planned", "output", "paid", "outputTotal", "paidTotal", "saidOutput", "saidPaid", "edition", "remark",
            "reason", "by", "at");
    private final MonthLines lines;
    private final MonthFilters filters;
    private final MonthWords words;
    private final ProjectWords projects;
    private final Sentences sentences;

    MonthExportController(MonthLines lines, MonthFilters filters, MonthWords words, ProjectWords projects, Sentences sentences) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.projects = projects;
        this.sentences = sentences;
    }

    @Operation(operationId = "monthReportsCsv", summary = "The reports of a month as CSV, amounts in yuan")
    @ApiResponse(responseCode = "200", description = "A row for each project", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/monthly/{month}/export.csv", "/api/v1/monthly/{month}/reports.csv"})
    void csv(Actor actor, @PathVariable String month, @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String responsible,
            @RequestParam(defaultValue = "false") boolean mine, HttpServletResponse response) throws IOException {
        var of = MonthFilters.month(month);
        var filter = filters.of(actor, of, new MonthQuery(state, unit, responsible, mine, null));
        Download.csv(response, "monthly-" + of, headers(), writer -> write(filter, writer));
    }

    @GetMapping("/monthly/{month}/export.xlsx")
    void xlsx(Actor actor, @PathVariable String month, @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String responsible,
            @RequestParam(defaultValue = "false") boolean mine, HttpServletResponse response) throws IOException {
        YearMonth of = MonthFilters.month(month);
        var filter = filters.of(actor, of, new MonthQuery(state, unit, responsible, mine, null));
        var notes = TableWriter.Notes.of(new TableWriter.Note(sentences.say("monthly.month"), of.toString()),
                new TableWriter.Note(sentences.say("monthly.asOf"), filters.today().toString()),
                new TableWriter.Note(sentences.say("monthly.column.output"), sentences.say("monthly.export.money")));
        Download.xlsx(response, "monthly-" + of, sentences.say("monthly.title"), headers(), notes,
                writer -> write(filter, writer));
    }

    private List<TableWriter.Column> headers() {
        return COLUMNS.stream().map(column -> TableWriter.Column.of(sentences.say("monthly.column." + column))).toList();
    }

    private void write(MonthLines.Filter filter, TableWriter writer) {
        var names = words.units();
        lines.each(filter, line -> writer.put(cells(line, names.apply(line.place()))));
    }

    private @Nullable Object[] cells(Line line, String place) {
        var now = line.now();
        var last = line.last();
        return new @Nullable Object[]{line.number(), line.name(), line.place().value(), place,
                line.responsible(), words.state(line.state()), projects.stage(line.kind(), now.stage()), now.stageOn(),
                now.planned(), now.output(), now.paid(), now.outputTotal(), now.paidTotal(),
                last == null ? null : last.snapshot().output(), last == null ? null : last.snapshot().paid(),
                last == null ? null : last.edition(), last == null ? null : last.remark(),
                last == null ? null : last.reason(), last == null ? null : last.saidByName(),
                last == null ? null : last.saidAt().atZone(cn.chenghua.governance.district.Days.ZONE).toLocalDate()};
    }
}
