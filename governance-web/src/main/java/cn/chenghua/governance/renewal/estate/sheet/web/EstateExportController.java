package cn.chenghua.governance.renewal.estate.sheet.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.renewal.estate.Handover;
import cn.chenghua.governance.renewal.estate.HandoverRows;
import cn.chenghua.governance.renewal.estate.LegalOrder;
import cn.chenghua.governance.renewal.estate.Supply;
import cn.chenghua.governance.renewal.estate.web.EstateFilters;
import cn.chenghua.governance.renewal.estate.web.EstateQuery;
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

/** Estates as a file in the columns that the import reads, some hundreds at a time; the evidence of steps stays on their pages. */
@RestController
@Tag(name = "estates")
class EstateExportController {

    private static final int PIECE = 500;
    private final EstateLines lines;
    private final HandoverRows rows;
    private final EstateFilters filters;
    private final EstateColumns columns;
    private final UnitNames units;
    private final Sentences sentences;

    EstateExportController(EstateLines lines, HandoverRows rows, EstateFilters filters, EstateColumns columns, UnitNames units,
            Sentences sentences) {
        this.lines = lines;
        this.rows = rows;
        this.filters = filters;
        this.columns = columns;
        this.units = units;
        this.sentences = sentences;
    }

    @Operation(operationId = "estatesCsv", summary = "Estates with the days of their components as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each estate", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/renewal/estates/export.csv", "/api/v1/estates.csv"})
    void csv(Actor actor, @ParameterObject @ModelAttribute EstateQuery query, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, query);
        var headers = EstateColumns.ALL.stream().map(columns::label).map(TableWriter.Column::of).toList();
        try (var writer = TableWriter.csv(Download.csv(response, "estates"), headers)) {
            write(filter, writer);
        }
    }

    @GetMapping("/renewal/estates/export.xlsx")
    void xlsx(Actor actor, @ParameterObject @ModelAttribute EstateQuery query, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, query);
        var offered = EstateColumns.ALL.stream()
                .map(column -> new TableWriter.Column(columns.label(column), null, choices(column))).toList();
        var notes = new TableWriter.Notes(sentences.say("project.sheet.notes"),
                List.of(new TableWriter.Note(sentences.say("project.export.asOf"), filters.today().toString()),
                        new TableWriter.Note(sentences.say("project.sheet.fill"), sentences.say("renewal.estate.filling"))),
                sentences.say("project.sheet.lists"));
        try (var writer = TableWriter.xlsx(Download.xlsx(response, "estates"), sentences.say("renewal.estates"), offered,
                notes)) {
            write(filter, writer);
        }
    }

    private List<String> choices(String column) {
        if (column.equals("third")) {
            return Stream.of(Supply.values()).map(one -> columns.named("supply", one)).toList();
        }
        return column.endsWith(":order")
                ? Stream.of(LegalOrder.values()).map(one -> columns.named("order", one)).toList()
                : List.of();
    }

    private void write(EstateLines.Filter filter, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        var after = "";
        while (true) {
            var piece = lines.list(filter, after, PIECE);
            var kept = new HashMap<UUID, Handover>();
            rows.ofProjects(piece.stream().map(EstateLines.Line::id).toList()).forEach(one -> kept.put(one.project(), one));
            for (var line : piece) {
                var handover = kept.getOrDefault(line.id(), new Handover(line.id()));
                writer.row(cells(line, handover, names.apply(line.place())));
            }
            if (piece.size() < PIECE) {
                return;
            }
            after = piece.getLast().number();
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
        cells.add(third == null ? null : columns.named("supply", third));
        for (var component : Component.values()) {
            var strand = handover.strand(component);
            var deeds = handover.deeds(component);
            cells.add(columns.named("order", strand.legalOrder()));
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
