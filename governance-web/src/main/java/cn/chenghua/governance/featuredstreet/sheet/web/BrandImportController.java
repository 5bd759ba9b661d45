package cn.chenghua.governance.featuredstreet.sheet.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of brands and landmarks in. */
@Controller
@RequestMapping("/featured/brands/import")
class BrandImportController extends SheetPages {

    BrandImportController(TableDoor door, BrandSheet sheet) {
        super(door, new Register("featured", "/featured/brands", "featured.brands", "featured.import.brands",
                "featured.import.hint.brands"), sheet);
    }
}
