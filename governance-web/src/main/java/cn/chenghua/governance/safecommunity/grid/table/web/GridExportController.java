package cn.chenghua.governance.safecommunity.grid.table.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.sheet.web.SheetFiles;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Cells, grid workers and pilots out as files that can be taken in again. */
@Controller
@Tag(name = "grid-cells")
class GridExportController {

    private final CellSheet cells;
    private final WorkerSheet workers;
    private final PilotSheet pilots;
    private final SheetFiles files;

    GridExportController(CellSheet cells, WorkerSheet workers, PilotSheet pilots, SheetFiles files) {
        this.cells = cells;
        this.workers = workers;
        this.pilots = pilots;
        this.files = files;
    }

    @Operation(operationId = "gridCellsCsv", summary = "Grid cells as CSV, with their outlines as well-known text")
    @ApiResponse(responseCode = "200", description = "A row for each cell", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/cells/export.csv", "/api/v1/safety/cells.csv"})
    @ResponseBody
    void cells(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, cells, "cells", response);
    }

    @GetMapping("/safety/cells/export.xlsx")
    @ResponseBody
    void cellsBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, cells, "cells", "safety.cells", "safety.import.hint.cells", response);
    }

    @Operation(operationId = "gridWorkersCsv", summary = "Grid workers as CSV, phone numbers masked")
    @ApiResponse(responseCode = "200", description = "A row for each time somebody holds a seat", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/workers/export.csv", "/api/v1/safety/workers.csv"})
    @ResponseBody
    void workers(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, workers, "grid-workers", response);
    }

    @GetMapping("/safety/workers/export.xlsx")
    @ResponseBody
    void workersBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, workers, "grid-workers", "safety.grid.workers", "safety.import.hint.workers", response);
    }

    @Operation(operationId = "gridPilotsCsv", summary = "Contracts and performance of pilots as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each contract and each performance", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/pilots/export.csv", "/api/v1/safety/pilots.csv"})
    @ResponseBody
    void pilots(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, pilots, "grid-pilots", response);
    }

    @GetMapping("/safety/pilots/export.xlsx")
    @ResponseBody
    void pilotsBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, pilots, "grid-pilots", "safety.pilots", "safety.import.hint.pilots", response);
    }
}
