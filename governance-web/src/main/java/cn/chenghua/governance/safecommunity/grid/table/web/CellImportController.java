package cn.chenghua.governance.safecommunity.grid.table.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of cells: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/safety/cells/import")
class CellImportController extends IntakePages {

    CellImportController(TableDoor door, CellSheet sheet) {
        super(door, new TableDoor.Page("safety/cells", "safety/cell-import", "safety.cells.import", "/safety/cells",
                "project.imported", sheet));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }
}
