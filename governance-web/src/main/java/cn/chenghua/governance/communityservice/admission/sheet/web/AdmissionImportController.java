package cn.chenghua.governance.communityservice.admission.sheet.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of items: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/services/admission/import")
class AdmissionImportController extends TablePages {

    AdmissionImportController(TableDoor door, AdmissionSheet sheet) {
        super(door, new TableDoor.Page("services/admission", "admission/import", "admission.import",
                "/services/admission/requests", "project.imported", sheet));
    }
}
