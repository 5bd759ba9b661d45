package cn.chenghua.governance.featuredstreet.sheet.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of featured streets in. */
@Controller("featuredStreetImportController")
@RequestMapping("/featured/streets/import")
class StreetImportController extends SheetPages {

    StreetImportController(TableDoor door, StreetSheet sheet) {
        super(door, new Register("featured", "/featured/streets", "featured.streets", "featured.import.streets",
                "featured.import.hint.streets"), sheet);
    }
}
