package cn.chenghua.governance.backstreet.removal.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.backstreet.web.Sheets;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sites out as a file, and in again: first a dry run, then all rows or only the good ones. */
@Controller
class RemovalTableController {

    private final TableDoor door;
    private final TableDoor.Page page;
    private final RemovalSheet sheet;
    private final RegisterFilters filters;
    private final UnitNames units;
    private final Sentences sentences;

    RemovalTableController(TableDoor door, RemovalSheet sheet, RegisterFilters filters, UnitNames units, Sentences sentences) {
        this.door = door;
        this.page = new TableDoor.Page("backstreet/removals", "backstreet/import-removals", "backstreet.import.removals",
                "/backstreet/removals", "project.imported", sheet);
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
        Sheets.csv(response, "removals", sheet.columns(), writer -> sheet.write(filter, units.asOfNow(), writer));
    }

    @GetMapping("/backstreet/removals/export.xlsx")
    @ResponseBody
    void xlsx(Actor actor, @RequestParam MultiValueMap<String, String> link, HttpServletResponse response) throws IOException {
        var filter = RemovalQuery.of(link).filter(actor, filters);
        Sheets.xlsx(response, "removals", sentences.say("backstreet.removals"), sheet.columns(),
                List.of(new TableWriter.Note(sentences.say("asset.export.asOf"), filters.today().toString())),
                writer -> sheet.write(filter, units.asOfNow(), writer));
    }

    @GetMapping("/backstreet/removals/import")
    String form(Actor actor, Model model) {
        return door.form(actor, page, model);
    }

    @GetMapping("/backstreet/removals/import/{id}")
    String run(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return door.run(actor, page, id, model, response);
    }

    @PostMapping("/backstreet/removals/import")
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding, Model model) {
        return door.judge(actor, page, file, encoding, model);
    }

    @PostMapping("/backstreet/removals/import/apply")
    String apply(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.take(actor, page, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }
}
