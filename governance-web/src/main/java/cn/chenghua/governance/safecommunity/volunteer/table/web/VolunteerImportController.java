package cn.chenghua.governance.safecommunity.volunteer.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of volunteers in. */
@Controller
@RequestMapping("/safety/volunteers/import")
class VolunteerImportController extends SheetPages {

    VolunteerImportController(TableDoor door, VolunteerSheet sheet) {
        super(door,
                new Register("safety", "/safety/volunteers", "safety.volunteers", "safety.import.volunteers",
                        "safety.import.hint.volunteers"),
                sheet);
    }
}
