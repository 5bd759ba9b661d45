package cn.chenghua.governance.backstreet.removal.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Sites out as a file. */
@Controller
@Tag(name = "removals")
class RemovalExportController {

    private final RemovalSheet sheet;
    private final RegisterFilters filters;
    private final UnitNames units;
    private final Sentences sentences;

    RemovalExportController(RemovalSheet sheet, RegisterFilters filters, UnitNames units, Sentences sentences) {
        this.sheet = sheet;
        this.filters = filters;
        this.units = units;
        this.sentences = sentences;
    }

    @Operation(operationId = "removalsCsv", summary = "Sites of removal as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each site", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/backstreet/removals/export.csv", "/api/v1/backstreet/removals.csv"})
    @ResponseBody
    void csv(Actor actor, @RequestParam MultiValueMap<String, String> link, HttpServletResponse response) throws IOException {
        var filter = RemovalQuery.of(link).filter(actor, filters);
        Download.csv(response, "removals", sheet.columns().headers(), writer -> sheet.write(filter, units.asOfNow(), writer));
    }

    @GetMapping("/backstreet/removals/export.xlsx")
    @ResponseBody
    void xlsx(Actor actor, @RequestParam MultiValueMap<String, String> link, HttpServletResponse response) throws IOException {
        var filter = RemovalQuery.of(link).filter(actor, filters);
        Download.xlsx(response, "removals", sentences.say("backstreet.removals"), sheet.columns().headers(),
                TableWriter.Notes.of(new TableWriter.Note(sentences.say("asset.export.asOf"), filters.today().toString())),
                writer -> sheet.write(filter, units.asOfNow(), writer));
    }
}
