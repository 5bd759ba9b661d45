package cn.chenghua.governance.safecommunity.grid.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of cells in. */
@Controller
@RequestMapping("/safety/cells/import")
class CellImportController extends SheetPages {

    CellImportController(TableDoor door, CellSheet sheet) {
        super(door, new Register("safety", "/safety/cells", "safety.cells", "safety.import.cells", "safety.import.hint.cells"),
                sheet);
    }
}
