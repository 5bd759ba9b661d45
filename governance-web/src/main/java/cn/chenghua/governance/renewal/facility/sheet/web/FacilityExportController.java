package cn.chenghua.governance.renewal.facility.sheet.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.renewal.facility.Facility;
import cn.chenghua.governance.renewal.facility.FacilityItems;
import cn.chenghua.governance.renewal.facility.FacilityLines;
import cn.chenghua.governance.renewal.facility.FacilityRepository;
import cn.chenghua.governance.renewal.facility.web.FacilityFilters;
import cn.chenghua.governance.renewal.facility.web.FacilityQuery;
import cn.chenghua.governance.renewal.facility.web.FacilityWords;
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
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Facilities as a file in the columns that the import reads, some hundreds at a time. */
@RestController
@Tag(name = "facilities")
class FacilityExportController {

    private final FacilityLines lines;
    private final FacilityRepository facilities;
    private final ProjectRows projects;
    private final FacilityItems items;
    private final FacilityFilters filters;
    private final FacilityColumns columns;
    private final FacilityWords words;
    private final UnitNames units;
    private final Sentences sentences;
    private final SheetNotes notes;

    FacilityExportController(FacilityLines lines, FacilityRepository facilities, ProjectRows projects, FacilityItems items,
            FacilityFilters filters, FacilityColumns columns, FacilityWords words, UnitNames units, Sentences sentences,
            SheetNotes notes) {
        this.lines = lines;
        this.facilities = facilities;
        this.projects = projects;
        this.items = items;
        this.filters = filters;
        this.columns = columns;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
        this.notes = notes;
    }

    @Operation(operationId = "facilitiesCsv", summary = "Facilities as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each facility", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/renewal/facilities/export.csv", "/api/v1/facilities.csv"})
    void csv(Actor actor, @ParameterObject @ModelAttribute FacilityQuery query, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, query);
        Download.csv(response, "facilities", columns.headers(), writer -> write(filter, writer));
    }

    @GetMapping("/renewal/facilities/export.xlsx")
    void xlsx(Actor actor, @ParameterObject @ModelAttribute FacilityQuery query, HttpServletResponse response)
            throws IOException {
        var filter = filters.of(actor, query);
        var locale = LocaleContextHolder.getLocale();
        Download.xlsx(response, "facilities", sentences.say("renewal.facilities"),
                columns.headers(
                        column -> column.equals("item") ? items.all().stream().map(item -> item.in(locale)).toList() : List.of()),
                notes.filled(filters.today().toString(), "renewal.facility.filling"), writer -> write(filter, writer));
    }

    private void write(FacilityLines.Filter filter, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        for (var piece : Pieces.after("", (after, size) -> lines.list(filter, after, size), FacilityLines.Line::number)) {
            var kept = new HashMap<UUID, Facility>();
            var steps = new HashMap<UUID, List<Step>>();
            projects.ofNumbers(piece.stream().map(FacilityLines.Line::number).toList())
                    .forEach(project -> steps.put(project.id(), List.copyOf(project.steps())));
            for (var one : piece.isEmpty() ? List.<Facility>of() : facilities.findByProjectIn(steps.keySet())) {
                kept.put(one.project(), one);
            }
            for (var line : piece) {
                writer.row(cells(line, kept.get(line.id()), steps.getOrDefault(line.id(), List.of()), names.apply(line.place())));
            }
        }
    }

    private @Nullable Object[] cells(FacilityLines.Line line, @Nullable Facility facility, List<Step> steps, String place) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.number());
        cells.add(line.name());
        cells.add(line.place().value());
        cells.add(place);
        cells.add(line.responsible());
        cells.add(line.item() == null ? null : words.item(line.item()));
        cells.add(line.address());
        cells.add(line.capacity());
        cells.add(line.capacityUnit());
        var position = line.position();
        cells.add(position == null ? null : position.longitude());
        cells.add(position == null ? null : position.latitude());
        for (var step : steps) {
            cells.add(step.stage().equals("opened") ? line.openedOn() : step.actual());
        }
        cells.add(line.closedOn());
        cells.add(line.closedOn() == null || facility == null ? null : facility.closings().getLast().reason());
        cells.add(null);
        return cells.toArray();
    }
}
