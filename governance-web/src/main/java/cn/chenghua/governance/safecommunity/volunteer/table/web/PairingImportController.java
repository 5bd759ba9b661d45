package cn.chenghua.governance.safecommunity.volunteer.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of pairings and hours in; open to members, whose own hours then wait for the community. */
@Controller
@RequestMapping("/safety/pairings/import")
class PairingImportController extends SheetPages {

    PairingImportController(TableDoor door, PairingSheet sheet) {
        super(door,
                new Register("safety", "/safety/pairings", "safety.pairings", "safety.import.pairings",
                        "safety.import.hint.pairings"),
                sheet);
    }
}
