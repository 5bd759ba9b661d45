package cn.chenghua.governance.backstreet.removal.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of sites of removals: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/removals/import")
class RemovalImportController extends IntakePages {

    RemovalImportController(TableDoor door, RemovalSheet sheet) {
        super(door, new TableDoor.Page("backstreet/removals", "backstreet/import-removals", "backstreet.import.removals",
                "/backstreet/removals", "project.imported", sheet));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }
}
