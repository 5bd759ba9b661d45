package cn.chenghua.governance.funding.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of postings: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/funds/import")
class FundImportController extends TablePages {

    FundImportController(TableDoor door, FundImport funds) {
        super(door, new TableDoor.Page("funds", "funding/import", "funding.import", "/funds/entries", "funding.imported", funds));
    }
}
