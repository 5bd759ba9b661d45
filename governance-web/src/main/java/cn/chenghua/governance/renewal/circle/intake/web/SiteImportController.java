package cn.chenghua.governance.renewal.circle.intake.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of facilities that are there already: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/renewal/circle/facilities/import")
class SiteImportController extends IntakePages {

    SiteImportController(TableDoor door, SiteImport facilities) {
        super(door, new TableDoor.Page("renewal/circle/facilities", "circle/import-facilities", "circle.import.facilities",
                "/renewal/circle", "project.imported", facilities));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String source, Model model) {
        return judge(actor, file, Said.text(encoding, "", source), model);
    }
}
