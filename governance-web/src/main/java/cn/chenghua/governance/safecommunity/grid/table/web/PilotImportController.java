package cn.chenghua.governance.safecommunity.grid.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of contracts and performance of pilots in. */
@Controller
@RequestMapping("/safety/pilots/import")
class PilotImportController extends SheetPages {

    PilotImportController(TableDoor door, PilotSheet sheet) {
        super(door,
                new Register("safety", "/safety/pilots", "safety.pilots", "safety.import.pilots", "safety.import.hint.pilots"),
                sheet);
    }
}
