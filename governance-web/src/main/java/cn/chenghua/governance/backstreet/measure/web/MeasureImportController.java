package cn.chenghua.governance.backstreet.measure.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of measures in. */
@Controller
@RequestMapping("/backstreet/measures/import")
class MeasureImportController extends SheetPages {

    MeasureImportController(TableDoor door, MeasureSheet sheet) {
        super(door, new Register("backstreet", "/backstreet/measures", "backstreet.measures", "backstreet.import.measures",
                "backstreet.import.hint.measures"), sheet);
    }
}
