package cn.chenghua.governance.renewal.estate.sheet.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.renewal.estate.Handover;
import cn.chenghua.governance.renewal.estate.HandoverRows;
import cn.chenghua.governance.renewal.estate.web.EstateFilters;
import cn.chenghua.governance.renewal.estate.web.EstateQuery;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.Pieces;
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

/** Estates as a file in the columns that the import reads, some hundreds at a time; the evidence of steps stays on their pages. */
@RestController
@Tag(name = "estates")
class EstateExportController {

    private final EstateLines lines;
    private final HandoverRows rows;
    private final EstateFilters filters;
    private final EstateColumns columns;
    private final UnitNames units;
    private final Sentences sentences;
    private final SheetNotes notes;

    EstateExportController(EstateLines lines, HandoverRows rows, EstateFilters filters, EstateColumns columns, UnitNames units,
            Sentences sentences, SheetNotes notes) {
        this.lines = lines;
        this.rows = rows;
        this.filters = filters;
        this.columns = columns;
        this.units = units;
        this.sentences = sentences;
        this.notes = notes;
    }

    @Operation(operationId = "estatesCsv", summary = "Estates with the days of their components as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each estate", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/renewal/estates/export.csv", "/api/v1/estates.csv"})
    void csv(Actor actor, @ParameterObject @ModelAttribute EstateQuery query, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, query);
        Download.csv(response, "estates", columns.headers(), writer -> write(filter, writer));
    }

    @GetMapping("/renewal/estates/export.xlsx")
    void xlsx(Actor actor, @ParameterObject @ModelAttribute EstateQuery query, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, query);
        Download.xlsx(response, "estates", sentences.say("renewal.estates"), columns.headers(),
                notes.filled(filters.today().toString(), "renewal.estate.filling"), writer -> write(filter, writer));
    }

    private void write(EstateLines.Filter filter, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        for (var piece : Pieces.after("", (after, size) -> lines.list(filter, after, size), EstateLines.Line::number)) {
            var kept = new HashMap<UUID, Handover>();
            rows.ofProjects(piece.stream().map(EstateLines.Line::id).toList()).forEach(one -> kept.put(one.project(), one));
            for (var line : piece) {
                var handover = kept.getOrDefault(line.id(), new Handover(line.id()));
                writer.row(cells(line, handover, names.apply(line.place())));
            }
        }
    }

    private @Nullable Object[] cells(EstateLines.Line line, Handover handover, String place) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.number());
        cells.add(line.name());
        cells.add(line.place().value());
        cells.add(place);
        cells.add(line.responsible());
        cells.add(line.owner().enterprise());
        cells.add(line.owner().households());
        var third = line.owner().third();
        cells.add(third == null ? null : columns.name(EstateColumns.SUPPLY, third));
        for (var component : Component.values()) {
            var strand = handover.strand(component);
            var deeds = handover.deeds(component);
            cells.add(columns.name(EstateColumns.ORDER, strand.legalOrder()));
            for (var deed : Deed.values()) {
                var done = deeds.get(deed);
                cells.add(done == null ? null : done.day());
            }
            cells.add(strand.exemptOn());
            cells.add(strand.reason().isEmpty() ? null : strand.reason());
        }
        cells.add(null);
        return cells.toArray();
    }
}
