package cn.chenghua.governance.renewal.circle.intake.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.TableDoor;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes tables of settlements or facilities: first a dry run, then all rows or only the good ones. */
@Controller
class CircleImportController {

    private static final String SETTLEMENTS = "/renewal/circle/settlements/import";
    private static final String FACILITIES = "/renewal/circle/facilities/import";
    private final TableDoor door;
    private final TableDoor.Page settlements;
    private final TableDoor.Page facilities;

    CircleImportController(TableDoor door, SettlementImport settlements, SiteImport facilities) {
        this.door = door;
        this.settlements = new TableDoor.Page("renewal/circle/settlements", "circle/import-settlements",
                "circle.import.settlements", "/renewal/circle", "project.imported", settlements);
        this.facilities = new TableDoor.Page("renewal/circle/facilities", "circle/import-facilities", "circle.import.facilities",
                "/renewal/circle", "project.imported", facilities);
    }

    @GetMapping(SETTLEMENTS)
    String settlements(Actor actor, Model model) {
        return door.form(actor, settlements, model);
    }

    @GetMapping(SETTLEMENTS + "/{id}")
    String settlementRun(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return door.run(actor, settlements, id, model, response);
    }

    @PostMapping(SETTLEMENTS)
    String judgeSettlements(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String standsFor, @RequestParam(defaultValue = "") String source, Model model) {
        return door.judge(actor, settlements, file, Said.text(encoding, standsFor, source), model);
    }

    @PostMapping(SETTLEMENTS + "/apply")
    String takeSettlements(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.take(actor, settlements, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }

    @GetMapping(FACILITIES)
    String facilities(Actor actor, Model model) {
        return door.form(actor, facilities, model);
    }

    @GetMapping(FACILITIES + "/{id}")
    String facilityRun(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return door.run(actor, facilities, id, model, response);
    }

    @PostMapping(FACILITIES)
    String judgeFacilities(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String source, Model model) {
        return door.judge(actor, facilities, file, Said.text(encoding, "", source), model);
    }

    @PostMapping(FACILITIES + "/apply")
    String takeFacilities(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.take(actor, facilities, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }
}
