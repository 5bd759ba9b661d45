package cn.chenghua.governance.backstreet.slow.web;

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

/** Takes the slow-traffic layer in: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/slow/import")
class SlowImportController extends IntakePages {

    SlowImportController(TableDoor door, SlowImport slow) {
        super(door, new TableDoor.Page("backstreet/slow", "green/slow-import", "slow.import", "/backstreet/slow",
                "project.imported", slow));
    }

    @ModelAttribute("systems")
    Crs[] systems() {
        return Crs.values();
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "WGS84") Crs crs, @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "false") boolean sure, Model model) {
        return judge(actor, file, new ShapeDoor.Declared(encoding, crs, source, sure).text(), model);
    }
}
