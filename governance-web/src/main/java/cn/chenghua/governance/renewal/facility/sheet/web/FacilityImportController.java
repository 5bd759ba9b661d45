package cn.chenghua.governance.renewal.facility.sheet.web;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a table of facilities: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/renewal/facilities/import")
class FacilityImportController {

    private final TableDoor door;
    private final TableDoor.Page page;

    FacilityImportController(TableDoor door, FacilityImport facilities) {
        this.door = door;
        this.page = new TableDoor.Page("renewal/facilities", "renewal/facility-import", "renewal.facility.import",
                "/renewal/facilities",
                "project.imported", facilities);
    }

    @GetMapping
    String form(Actor actor, Model model) {
        return door.form(actor, page, model);
    }

    @GetMapping("/{id}")
    String run(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return door.run(actor, page, id, model, response);
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        return door.judge(actor, page, file, encoding, model);
    }

    @PostMapping("/apply")
    String apply(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.take(actor, page, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }
}
