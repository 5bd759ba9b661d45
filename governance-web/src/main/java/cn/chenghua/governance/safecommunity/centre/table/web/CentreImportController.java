package cn.chenghua.governance.safecommunity.centre.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of looks at functions of centres in. */
@Controller
@RequestMapping("/safety/centres/import")
class CentreImportController extends SheetPages {

    CentreImportController(TableDoor door, CentreSheet sheet) {
        super(door,
                new Register("safety", "/safety/centres", "safety.centres", "safety.import.centres",
                        "safety.import.hint.centres"),
                sheet);
    }
}
