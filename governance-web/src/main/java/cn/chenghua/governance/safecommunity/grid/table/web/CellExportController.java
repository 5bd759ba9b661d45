package cn.chenghua.governance.safecommunity.grid.table.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Cells out as a file that can be taken in again. */
@Controller
@Tag(name = "grid-cells")
class CellExportController {

    private final CellSheet sheet;
    private final GridDesk desk;
    private final UnitNames units;

    CellExportController(CellSheet sheet, GridDesk desk, UnitNames units) {
        this.sheet = sheet;
        this.desk = desk;
        this.units = units;
    }

    @Operation(operationId = "gridCellsCsv", summary = "Grid cells as CSV, with their outlines as well-known text")
    @ApiResponse(responseCode = "200", description = "A row for each cell", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/cells/export.csv", "/api/v1/safety/cells.csv"})
    @ResponseBody
    void csv(Actor actor, HttpServletResponse response) throws IOException {
        try (var writer = TableWriter.csv(Download.csv(response, "cells"), sheet.headers())) {
            sheet.write(desk.all(actor), units.asOfNow(), writer);
        }
    }
}
