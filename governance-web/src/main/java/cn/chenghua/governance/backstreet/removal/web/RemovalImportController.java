package cn.chenghua.governance.backstreet.removal.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a file of sites of removals: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/removals/import")
class RemovalImportController extends TablePages {

    RemovalImportController(TableDoor door, RemovalSheet sheet) {
        super(door, new TableDoor.Page("backstreet/removals", "backstreet/import-removals", "backstreet.import.removals",
                "/backstreet/removals", "project.imported", sheet));
    }
}
