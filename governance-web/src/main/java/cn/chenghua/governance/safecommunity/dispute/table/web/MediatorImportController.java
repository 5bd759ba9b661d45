package cn.chenghua.governance.safecommunity.dispute.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of mediators in. */
@Controller
@RequestMapping("/safety/mediators/import")
class MediatorImportController extends SheetPages {

    MediatorImportController(TableDoor door, MediatorSheet sheet) {
        super(door,
                new Register("safety", "/safety/mediators", "safety.mediators", "safety.import.mediators",
                        "safety.import.hint.mediators"),
                sheet);
    }
}
