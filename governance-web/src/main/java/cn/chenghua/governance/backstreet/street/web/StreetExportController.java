package cn.chenghua.governance.backstreet.street.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.EvidenceRepository;
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

/** Back streets out as a file. */
@Controller
@Tag(name = "back streets")
class StreetExportController {

    private final StreetSheet sheet;
    private final StreetQuery.Filters filters;
    private final EvidenceRepository evidence;
    private final Sentences sentences;

    StreetExportController(StreetSheet sheet, StreetQuery.Filters filters, EvidenceRepository evidence,
            Sentences sentences) {
        this.sheet = sheet;
        this.filters = filters;
        this.evidence = evidence;
        this.sentences = sentences;
    }

    @Operation(operationId = "backStreetsCsv", summary = "Back streets with their acceptances as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each acceptance", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/backstreet/streets/export.csv", "/api/v1/backstreet/streets.csv"})
    @ResponseBody
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String state, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new StreetQuery(text, unit, depth, state));
        Download.csv(response, "back-streets", sheet.columns().headers(),
                writer -> sheet.write(filter, actor.reads(), evidence, writer));
    }

    @GetMapping("/backstreet/streets/export.xlsx")
    @ResponseBody
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String state, HttpServletResponse response) throws IOException {
        var filter = filters.of(actor, new StreetQuery(text, unit, depth, state));
        Download.xlsx(response, "back-streets", sentences.say("backstreet.streets"), sheet.columns().headers(),
                TableWriter.Notes.of(new TableWriter.Note(sentences.say("asset.export.asOf"), filter.today().toString()),
                        new TableWriter.Note(sheet.columns().label("parties"), sentences.say("backstreet.import.parties.hint"))),
                writer -> sheet.write(filter, actor.reads(), evidence, writer));
    }
}
