package cn.chenghua.governance.safecommunity.volunteer.table.web;

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

/** Pairings with their hours, and volunteers, out as files that can be taken in again. */
@Controller
@Tag(name = "pairings")
class VolunteerExportController {

    private final PairingSheet pairings;
    private final VolunteerSheet volunteers;
    private final SheetFiles files;

    VolunteerExportController(PairingSheet pairings, VolunteerSheet volunteers, SheetFiles files) {
        this.pairings = pairings;
        this.volunteers = volunteers;
        this.files = files;
    }

    @Operation(operationId = "pairingsCsv", summary = "Pairings as CSV with their hours")
    @ApiResponse(responseCode = "200", description = "A row for each time served", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/pairings/export.csv", "/api/v1/safety/pairings.csv"})
    @ResponseBody
    void pairings(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, pairings, "pairings", response);
    }

    @GetMapping("/safety/pairings/export.xlsx")
    @ResponseBody
    void pairingsBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, pairings, "pairings", "safety.pairings", "safety.import.hint.pairings", response);
    }

    @Operation(operationId = "volunteersCsv", summary = "Volunteers as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each volunteer", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/safety/volunteers/export.csv", "/api/v1/safety/volunteers.csv"})
    @ResponseBody
    void volunteers(Actor actor, HttpServletResponse response) throws IOException {
        files.csv(actor, volunteers, "volunteers", response);
    }

    @GetMapping("/safety/volunteers/export.xlsx")
    @ResponseBody
    void volunteersBook(Actor actor, HttpServletResponse response) throws IOException {
        files.xlsx(actor, volunteers, "volunteers", "safety.volunteers", "safety.import.hint.volunteers", response);
    }
}
