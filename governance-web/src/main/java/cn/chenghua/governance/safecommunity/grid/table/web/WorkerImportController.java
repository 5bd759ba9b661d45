package cn.chenghua.governance.safecommunity.grid.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of grid workers in. */
@Controller
@RequestMapping("/safety/workers/import")
class WorkerImportController extends SheetPages {

    WorkerImportController(TableDoor door, WorkerSheet sheet) {
        super(door,
                new Register("safety", "/safety/workers", "safety.grid.workers", "safety.import.workers",
                        "safety.import.hint.workers"),
                sheet);
    }
}
