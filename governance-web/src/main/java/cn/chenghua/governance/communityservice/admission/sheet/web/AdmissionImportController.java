package cn.chenghua.governance.communityservice.admission.sheet.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of items: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/services/admission/import")
class AdmissionImportController extends IntakePages {

    AdmissionImportController(TableDoor door, AdmissionSheet sheet) {
        super(door, new TableDoor.Page("services/admission", "admission/import", "admission.import",
                "/services/admission/requests", "project.imported", sheet));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(defaultValue = "") String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }
}
