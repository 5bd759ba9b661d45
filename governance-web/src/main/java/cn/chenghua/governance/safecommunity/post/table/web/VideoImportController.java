package cn.chenghua.governance.safecommunity.post.table.web;

import cn.chenghua.governance.project.sheet.web.SheetPages;
import cn.chenghua.governance.project.web.TableDoor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of endpoints in. */
@Controller
@RequestMapping("/safety/video/import")
class VideoImportController extends SheetPages {

    VideoImportController(TableDoor door, VideoSheet sheet) {
        super(door, new Register("safety", "/safety/video", "safety.video", "safety.import.video", "safety.import.hint.video"),
                sheet);
    }
}
