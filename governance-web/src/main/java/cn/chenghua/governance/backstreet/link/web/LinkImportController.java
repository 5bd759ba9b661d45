package cn.chenghua.governance.backstreet.link.web;

import cn.chenghua.governance.project.web.ShapePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a file of links: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/backstreet/links/import")
class LinkImportController extends ShapePages {

    LinkImportController(TableDoor door, LinkSheet sheet) {
        super(door, new TableDoor.Page("backstreet/links", "backstreet/import-links", "backstreet.import.links",
                "/backstreet/links", "project.imported", sheet));
    }
}
