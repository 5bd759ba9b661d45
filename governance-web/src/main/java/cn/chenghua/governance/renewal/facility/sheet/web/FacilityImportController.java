package cn.chenghua.governance.renewal.facility.sheet.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of facilities: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/renewal/facilities/import")
class FacilityImportController extends TablePages {

    FacilityImportController(TableDoor door, FacilityImport facilities) {
        super(door, new TableDoor.Page("renewal/facilities", "renewal/facility-import", "renewal.facility.import",
                "/renewal/facilities",
                "project.imported", facilities));
    }
}
