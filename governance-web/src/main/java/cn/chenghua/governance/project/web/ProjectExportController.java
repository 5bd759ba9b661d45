package cn.chenghua.governance.project.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects as a file, for people and for REST clients alike. */
@RestController
@Tag(name = "projects")
class ProjectExportController {

    private final ProjectExport export;
    private final ProjectFilters filters;

    ProjectExportController(ProjectExport export, ProjectFilters filters) {
        this.export = export;
        this.filters = filters;
    }

    @Operation(operationId = "projectsCsv", summary = "Projects as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each project", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/projects/export.csv", "/api/v1/projects.csv"})
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "false") boolean late, @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String group,
            HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new ProjectQuery(text, kind, unit, stage, late, target, group, null));
        export.csv(filter, response);
    }

    @Operation(operationId = "projectsXlsx", summary = "Projects as XLSX")
    @ApiResponse(responseCode = "200", description = "A row for each project", content = @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", schema = @Schema(type = "string", format = "binary")))
    @GetMapping({"/projects/export.xlsx", "/api/v1/projects.xlsx"})
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "false") boolean late, @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String group,
            HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new ProjectQuery(text, kind, unit, stage, late, target, group, null));
        export.xlsx(filter, filters.today().toString(), response);
    }
}
