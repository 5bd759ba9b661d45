package cn.chenghua.governance.renewal.estate.sheet.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of estates: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/renewal/estates/import")
class EstateImportController extends IntakePages {

    EstateImportController(TableDoor door, EstateImport estates) {
        super(door, new TableDoor.Page("renewal/estates", "renewal/estate-import", "renewal.estate.import", "/renewal/estates",
                "project.imported", estates));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        return judge(actor, file, encoding, model);
    }
}
