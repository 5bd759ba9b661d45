package cn.chenghua.governance.backstreet.measure.web;

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

/** Measures out as files, in the columns that the import reads. */
@Controller
@Tag(name = "measures")
class MeasureExportController {

    private final MeasureSheet sheet;
    private final SheetFiles files;

    MeasureExportController(MeasureSheet sheet, SheetFiles files) {
        this.sheet = sheet;
        this.files = files;
    }

    @Operation(operationId = "measuresCsv", summary = "Measures as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each measure", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/backstreet/measures/export.csv", "/api/v1/backstreet/measures.csv"})
    @ResponseBody
    void csv(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, sheet, "measures", response);
    }

    @GetMapping("/backstreet/measures/export.xlsx")
    @ResponseBody
    void xlsx(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, sheet, "measures", "backstreet.measures", "backstreet.import.hint.measures", response);
    }
}
