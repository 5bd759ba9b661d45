package cn.chenghua.governance.featuredstreet.sheet.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of featured streets: first a dry run, then all rows or only the good ones. */
@Controller("featuredStreetImportController")
@RequestMapping("/featured/streets/import")
class StreetImportController extends IntakePages {

    StreetImportController(TableDoor door, StreetSheet sheet) {
        super(door, new TableDoor.Page("featured/streets", "featured/import", "featured.import.streets", "/featured/streets",
                "project.imported", sheet));
    }

    @ModelAttribute("register")
    String register() {
        return "streets";
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }
}
