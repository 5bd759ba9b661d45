package cn.chenghua.governance.renewal.estate.sheet.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of estates: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/renewal/estates/import")
class EstateImportController extends TablePages {

    EstateImportController(TableDoor door, EstateImport estates) {
        super(door, new TableDoor.Page("renewal/estates", "renewal/estate-import", "renewal.estate.import", "/renewal/estates",
                "project.imported", estates));
    }
}
