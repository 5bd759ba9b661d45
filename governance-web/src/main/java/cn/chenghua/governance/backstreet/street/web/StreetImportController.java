package cn.chenghua.governance.backstreet.street.web;

import cn.chenghua.governance.project.web.ShapePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a file of back streets and their acceptances: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/streets/import")
class StreetImportController extends ShapePages {

    StreetImportController(TableDoor door, StreetSheet sheet) {
        super(door, new TableDoor.Page("backstreet/streets", "backstreet/import-streets", "backstreet.import.streets",
                "/backstreet/streets", "project.imported", sheet));
    }
}
