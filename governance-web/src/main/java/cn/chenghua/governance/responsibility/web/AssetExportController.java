package cn.chenghua.governance.responsibility.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetLines;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assets as a file, row by row, in the columns that the import reads. */
@RestController
@Tag(name = "assets")
class AssetExportController {

    private final AssetLines lines;
    private final AssetFilters filters;
    private final AssetColumns columns;
    private final AssetWords words;
    private final UnitNames units;
    private final Sentences sentences;

    AssetExportController(AssetLines lines, AssetFilters filters, AssetColumns columns, AssetWords words, UnitNames units,
            Sentences sentences) {
        this.lines = lines;
        this.filters = filters;
        this.columns = columns;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
    }

    @Operation(operationId = "assetsCsv", summary = "Assets as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each asset", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/assets/export.csv", "/api/v1/assets.csv"})
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(name = "class", required = false) @Nullable String classCode,
            @RequestParam(required = false) @Nullable String grade, @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(defaultValue = "false") boolean uncovered,
            HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new AssetQuery(text, kind, classCode, grade, depth, unit, retired, uncovered));
        Download.csv(response, "assets", columns.headers(), writer -> write(filter, writer));
    }

    @GetMapping("/assets/export.xlsx")
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(name = "class", required = false) @Nullable String classCode,
            @RequestParam(required = false) @Nullable String grade, @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(defaultValue = "false") boolean uncovered,
            HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new AssetQuery(text, kind, classCode, grade, depth, unit, retired, uncovered));
        var notes = TableWriter.Notes.of(new TableWriter.Note(sentences.say("asset.export.asOf"), filters.today().toString()),
                new TableWriter.Note(columns.label("longitude"), sentences.say("asset.export.crs")));
        Download.xlsx(response, "assets", sentences.say("asset.list"), columns.headers(), notes,
                writer -> write(filter, writer));
    }

    private void write(AssetLines.Filter filter, TableWriter writer) {
        var names = new HashMap<UnitCode, String>();
        lines.each(filter, line -> writer.put(cells(line, names.computeIfAbsent(line.place(), units::name))));
    }

    private @Nullable Object[] cells(AssetLines.Line line, String place) {
        return Stream.<@Nullable Object>of(line.number(), line.name(), words.of("kind", line.kind()),
                words.classOf(line.classCode()), words.of("level", line.level()), line.grade().name(),
                line.depth() == null ? null : words.of("depth", line.depth()), line.place().value(), place,
                line.responsible(), line.metres(), line.longitude(), line.latitude()).toArray();
    }
}
