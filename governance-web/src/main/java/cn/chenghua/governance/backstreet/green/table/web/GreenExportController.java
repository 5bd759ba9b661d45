package cn.chenghua.governance.backstreet.green.table.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.web.GreenFilters;
import cn.chenghua.governance.backstreet.green.web.GreenQuery;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The green register as a table with well-known text or as GeoJSON, in the columns that the import reads. */
@RestController
@Tag(name = "green")
class GreenExportController {

    private final GreenLines lines;
    private final GreenFilters filters;
    private final GreenColumns columns;
    private final UnitNames units;
    private final Sentences sentences;
    private final SheetNotes notes;

    GreenExportController(GreenLines lines, GreenFilters filters, GreenColumns columns, UnitNames units, Sentences sentences,
            SheetNotes notes) {
        this.lines = lines;
        this.filters = filters;
        this.columns = columns;
        this.units = units;
        this.sentences = sentences;
        this.notes = notes;
    }

    @Operation(operationId = "greenCsv", summary = "The green register as CSV, geometries as well-known text in WGS84")
    @ApiResponse(responseCode = "200", description = "A row for each site", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/backstreet/green/export.csv", "/api/v1/green.csv"})
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(name = "class", required = false) @Nullable String classCode,
            @RequestParam(required = false) @Nullable String phase, @RequestParam(required = false) @Nullable String reached,
            @RequestParam(required = false) @Nullable String drawn, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String group, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new GreenQuery(text, level, classCode, phase, reached, drawn, unit, group));
        Download.csv(response, "green", columns.headers(), writer -> write(filter, writer));
    }

    @GetMapping("/backstreet/green/export.xlsx")
    void xlsx(Actor actor, @RequestParam Map<String, String> link, HttpServletResponse response) throws IOException {
        var filter = asked(actor, link);
        Download.xlsx(response, "green", sentences.say("green.register"), columns.headers(),
                notes.filled(filters.today().toString(), "green.import.hint",
                        new TableWriter.Note(columns.label("wkt"), sentences.say("project.sheet.long"))),
                writer -> write(filter, writer));
    }

    private GreenLines.Filter asked(Actor actor, Map<String, String> link) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        asked.setAll(link);
        return filters.of(actor, GreenQuery.of(asked));
    }

    private void write(GreenLines.Filter filter, TableWriter writer) {
        var names = units.asOfNow();
        lines.each(filter, one -> {
            var shape = one.geometry();
            writer.put(Stream.<@Nullable Object>concat(cells(one.line(), names).values().stream(),
                    Stream.of(shape == null ? "" : ShapeDoor.wkt(shape))).toArray());
        });
    }

    @GetMapping("/backstreet/green/export.geojson")
    ResponseEntity<Map<String, Object>> geoJson(Actor actor, @RequestParam Map<String, String> link) {
        var features = new ArrayList<Map<String, Object>>();
        var names = units.asOfNow();
        lines.each(asked(actor, link), one -> {
            var shape = one.geometry();
            if (shape != null) {
                features.add(Map.of("type", "Feature", "properties", cells(one.line(), names), "geometry",
                        GeoJsonGeometry.write(shape)));
            }
        });
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/geo+json"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"green.geojson\"")
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    /** Everything but the geometry, under the codes of the columns. */
    private Map<String, @Nullable Object> cells(GreenLines.Line line, Function<UnitCode, String> names) {
        var cells = new LinkedHashMap<String, @Nullable Object>();
        var values = List.<Function<GreenLines.Line, @Nullable Object>>of(GreenLines.Line::number, GreenLines.Line::name,
                GreenLines.Line::kind, GreenLines.Line::classCode, GreenLines.Line::phase, one -> one.place().value(),
                one -> names.apply(one.place()), GreenLines.Line::responsible, GreenLines.Line::stated,
                one -> sentences.say("green.basis." + one.basis()), GreenLines.Line::measured, GreenLines.Line::amount,
                GreenLines.Line::share, GreenLines.Line::shareOn, GreenLines.Line::builtOn, GreenLines.Line::openedOn,
                GreenLines.Line::source, _ -> "");
        for (var i = 0; i < values.size(); i++) {
            cells.put(columns.all().get(i), values.get(i).apply(line));
        }
        return cells;
    }
}
