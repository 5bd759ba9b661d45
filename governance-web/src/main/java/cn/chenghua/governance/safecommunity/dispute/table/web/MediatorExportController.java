package cn.chenghua.governance.safecommunity.dispute.table.web;

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

/** Mediators out as a file that can be taken in again. */
@Controller
@Tag(name = "mediators")
class MediatorExportController {

    private final MediatorSheet mediators;
    private final SheetFiles files;

    MediatorExportController(MediatorSheet mediators, SheetFiles files) {
        this.mediators = mediators;
        this.files = files;
    }

    @Operation(operationId = "mediatorsCsv", summary = "Mediators as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each mediator", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/mediators/export.csv", "/api/v1/safety/mediators.csv"})
    @ResponseBody
    void mediators(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, mediators, "mediators", response);
    }

    @GetMapping("/safety/mediators/export.xlsx")
    @ResponseBody
    void mediatorsBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, mediators, "mediators", "safety.mediators", "safety.import.hint.mediators", response);
    }
}
