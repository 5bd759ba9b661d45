package cn.chenghua.governance.backstreet.link.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Links out as a file. */
@Controller
@Tag(name = "street links")
class LinkExportController {

    private final LinkSheet sheet;
    private final RegisterFilters filters;
    private final Sentences sentences;

    LinkExportController(LinkSheet sheet, RegisterFilters filters, Sentences sentences) {
        this.sheet = sheet;
        this.filters = filters;
        this.sentences = sentences;
    }

    @Operation(operationId = "streetLinksCsv", summary = "Links as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each link", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/backstreet/links/export.csv", "/api/v1/backstreet/links.csv"})
    @ResponseBody
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String flagged, HttpServletResponse response) throws IOException {
        var filter = new LinkQuery(text, unit, open, flagged).filter(actor, filters);
        Download.csv(response, "street-links", sheet.columns().headers(), writer -> sheet.write(filter, writer));
    }

    @GetMapping("/backstreet/links/export.xlsx")
    @ResponseBody
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String flagged, HttpServletResponse response) throws IOException {
        var filter = new LinkQuery(text, unit, open, flagged).filter(actor, filters);
        Download.xlsx(response, "street-links", sentences.say("backstreet.links"), sheet.columns().headers(),
                TableWriter.Notes.of(new TableWriter.Note(sentences.say("asset.export.asOf"), filters.today().toString())),
                writer -> sheet.write(filter, writer));
    }
}
