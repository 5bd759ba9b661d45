package cn.chenghua.governance.backstreet.green.table.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.ShapeDoor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the green register in: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/green/import")
class GreenImportController extends IntakePages {

    GreenImportController(TableDoor door, GreenImport green) {
        super(door, new TableDoor.Page("backstreet/green", "green/import", "green.import", "/backstreet/green/register",
                "project.imported", green));
    }

    @ModelAttribute("systems")
    Crs[] systems() {
        return Crs.values();
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "WGS84") Crs crs, @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean moved, Model model) {
        return judge(actor, file, new ShapeDoor.Declared(encoding, crs, source, moved).text(), model);
    }
}
