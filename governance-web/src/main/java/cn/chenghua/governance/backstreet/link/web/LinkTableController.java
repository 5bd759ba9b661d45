package cn.chenghua.governance.backstreet.link.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.web.Drawings;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.backstreet.web.Sheets;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.TableWriter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links out as a file, and in again: first a dry run, then all rows or only the good ones. */
@Controller
class LinkTableController {

    private final TableDoor door;
    private final TableDoor.Page page;
    private final LinkSheet sheet;
    private final RegisterFilters filters;
    private final Sentences sentences;

    LinkTableController(TableDoor door, LinkSheet sheet, RegisterFilters filters, Sentences sentences) {
        this.door = door;
        this.page = new TableDoor.Page("backstreet/links", "backstreet/import-links", "backstreet.import.links",
                "/backstreet/links", "project.imported", sheet);
        this.sheet = sheet;
        this.filters = filters;
        this.sentences = sentences;
    }

    @ModelAttribute("systems")
    Crs[] systems() {
        return Crs.values();
    }

    @Operation(operationId = "streetLinksCsv", summary = "Links as CSV")
    @ApiResponse(responseCode = "200", description = "A row for each link", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping({"/backstreet/links/export.csv", "/api/v1/backstreet/links.csv"})
    @ResponseBody
    void csv(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String flagged, HttpServletResponse response) throws IOException {
        var filter = new LinkQuery(text, unit, open, flagged).filter(actor, filters);
        Sheets.csv(response, "street-links", sheet.columns(), writer -> sheet.write(filter, writer));
    }

    @GetMapping("/backstreet/links/export.xlsx")
    @ResponseBody
    void xlsx(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String open,
            @RequestParam(required = false) @Nullable String flagged, HttpServletResponse response) throws IOException {
        var filter = new LinkQuery(text, unit, open, flagged).filter(actor, filters);
        Sheets.xlsx(response, "street-links", sentences.say("backstreet.links"), sheet.columns(),
                List.of(new TableWriter.Note(sentences.say("asset.export.asOf"), filters.today().toString())),
                writer -> sheet.write(filter, writer));
    }

    @GetMapping("/backstreet/links/import")
    String form(Actor actor, Model model) {
        return door.form(actor, page, model);
    }

    @GetMapping("/backstreet/links/import/{id}")
    String run(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return door.run(actor, page, id, model, response);
    }

    @PostMapping("/backstreet/links/import")
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "WGS84") Crs crs, @RequestParam(defaultValue = "") String source, Model model) {
        return door.judge(actor, page, file, new Drawings.Declared(encoding, crs, source).text(), model);
    }

    /** @param encoding all that was declared for the dry run */
    @PostMapping("/backstreet/links/import/apply")
    String apply(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.take(actor, page, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }
}
