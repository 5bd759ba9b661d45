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

/** Takes a table of settlements with their residents: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/renewal/circle/settlements/import")
class SettlementImportController extends IntakePages {

    SettlementImportController(TableDoor door, SettlementImport settlements) {
        super(door, new TableDoor.Page("renewal/circle/settlements", "circle/import-settlements", "circle.import.settlements",
                "/renewal/circle", "project.imported", settlements));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding,
            @RequestParam(defaultValue = "") String standsFor, @RequestParam(defaultValue = "") String source, Model model) {
        return judge(actor, file, Said.text(encoding, standsFor, source), model);
    }
}
