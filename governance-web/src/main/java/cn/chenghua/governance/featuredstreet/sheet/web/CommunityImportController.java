package cn.chenghua.governance.featuredstreet.sheet.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of demonstration communities in. */
@Controller
@RequestMapping("/featured/communities/import")
class CommunityImportController extends SheetPages {

    CommunityImportController(TableDoor door, CommunitySheet sheet) {
        super(door, new Register("featured", "/featured/communities", "featured.communities", "featured.import.communities",
                "featured.import.hint.communities"), sheet);
    }
}
