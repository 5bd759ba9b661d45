package cn.chenghua.governance.backstreet.street.web;

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

/** Takes a file of back streets and their acceptances: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/streets/import")
class StreetImportController extends IntakePages {

    StreetImportController(TableDoor door, StreetSheet sheet) {
        super(door, new TableDoor.Page("backstreet/streets", "backstreet/import-streets", "backstreet.import.streets",
                "/backstreet/streets", "project.imported", sheet));
    }

    @ModelAttribute("systems")
    Crs[] systems() {
        return Crs.values();
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "WGS84") Crs crs, @RequestParam(defaultValue = "") String source, Model model) {
        return judge(actor, file, new ShapeDoor.Declared(encoding, crs, source).text(), model);
    }
}
