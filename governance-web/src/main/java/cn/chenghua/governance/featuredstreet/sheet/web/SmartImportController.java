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

/** Takes a table of smart estates, a row for each subsystem. */
@Controller
@RequestMapping("/featured/estates/import")
class SmartImportController extends IntakePages {

    SmartImportController(TableDoor door, SmartSheet sheet) {
        super(door, new TableDoor.Page("featured/estates", "featured/import", "featured.import.estates", "/featured/estates",
                "project.imported", sheet));
    }

    @ModelAttribute("register")
    String register() {
        return "estates";
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }
}
