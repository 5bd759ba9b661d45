package cn.chenghua.governance.safecommunity.post.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of police posts in. */
@Controller
@RequestMapping("/safety/police/import")
class PoliceImportController extends SheetPages {

    PoliceImportController(TableDoor door, PoliceSheet sheet) {
        super(door,
                new Register("safety", "/safety/police", "safety.police", "safety.import.police", "safety.import.hint.police"),
                sheet);
    }
}
