package cn.chenghua.governance.renewal.sheet.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of key areas in. */
@Controller
@RequestMapping("/renewal/areas/import")
class AreaImportController extends SheetPages {

    AreaImportController(TableDoor door, AreaSheet sheet) {
        super(door,
                new Register("renewal", "/renewal/areas", "renewal.areas", "renewal.import.areas", "renewal.import.hint.areas"),
                sheet);
    }
}
