package cn.chenghua.governance.featuredstreet.sheet.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of subsystems of smart estates in. */
@Controller
@RequestMapping("/featured/estates/import")
class SmartImportController extends SheetPages {

    SmartImportController(TableDoor door, SmartSheet sheet) {
        super(door, new Register("featured", "/featured/estates", "featured.estates", "featured.import.estates",
                "featured.import.hint.estates"), sheet);
    }
}
