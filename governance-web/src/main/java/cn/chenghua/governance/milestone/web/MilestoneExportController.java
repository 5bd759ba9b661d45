package cn.chenghua.governance.milestone.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.ProjectFilters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Milestones as a file, for people and for REST clients alike. */
@RestController
@Tag(name = "milestones")
class MilestoneExportController {

    private final MilestoneExport export;
    private final ProjectFilters filters;

    MilestoneExportController(MilestoneExport export, ProjectFilters filters) {
        this.export = export;
        this.filters = filters;
    }

    @Operation(operationId = "milestonesCsv", summary = "Milestones as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each milestone", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/milestones/export.csv", "/api/v1/milestones.csv"})
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String target, @RequestParam(required = false) @Nullable String lamp,
            HttpServletResponse response) throws IOException {
        var query = MilestoneQuery.of(text, kind, unit, target, lamp, null, null);
        var filter = filters.of(actor, query.projects());
        var colour = query.colour();
        export.csv(filter, colour, filters.today(), response);
    }

    @GetMapping("/milestones/export.xlsx")
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String target, @RequestParam(required = false) @Nullable String lamp,
            HttpServletResponse response) throws IOException {
        var query = MilestoneQuery.of(text, kind, unit, target, lamp, null, null);
        var filter = filters.of(actor, query.projects());
        var colour = query.colour();
        export.xlsx(filter, colour, filters.today(), response);
    }
}
