package cn.chenghua.governance.backstreet.slow.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.web.TableDoor;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the slow-traffic layer in: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/slow/import")
class SlowImportController {

    private final TableDoor door;
    private final TableDoor.Page page;

    SlowImportController(TableDoor door, SlowImport slow) {
        this.door = door;
        this.page = new TableDoor.Page("backstreet/slow", "green/slow-import", "slow.import", "/backstreet/slow",
                "project.imported", slow);
    }

    @ModelAttribute("systems")
    Crs[] systems() {
        return Crs.values();
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
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "WGS84") Crs crs, @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean sure, Model model) {
        return door.judge(actor, page, file, new SlowImport.Declared(encoding, crs, sure, source).text(), model);
    }

    /** @param encoding all that was declared for the dry run */
    @PostMapping("/apply")
    String apply(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.take(actor, page, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }
}
