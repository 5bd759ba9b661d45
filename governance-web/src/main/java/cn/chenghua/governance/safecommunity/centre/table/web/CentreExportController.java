package cn.chenghua.governance.safecommunity.centre.table.web;

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

/** Centres out as a file, a row for each function. */
@Controller
@Tag(name = "governance-centres")
class CentreExportController {

    private final CentreSheet centres;
    private final SheetFiles files;

    CentreExportController(CentreSheet centres, SheetFiles files) {
        this.centres = centres;
        this.files = files;
    }

    @Operation(operationId = "governanceCentresCsv", summary = "Governance centres as CSV with the last look at each function")
    @ApiResponse(responseCode = "200", description = "A row for each function of a centre", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/centres/export.csv", "/api/v1/safety/centres.csv"})
    @ResponseBody
    void centres(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, centres, "governance-centres", response);
    }

    @GetMapping("/safety/centres/export.xlsx")
    @ResponseBody
    void centresBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, centres, "governance-centres", "safety.centres", "safety.import.hint.centres", response);
    }
}
