package cn.chenghua.governance.milestone.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of milestones: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/milestones/import")
class MilestoneImportController extends TablePages {

    MilestoneImportController(TableDoor door, MilestoneImport milestones) {
        super(door, new TableDoor.Page("milestones", "milestone/import", "milestone.import", "/milestones", "project.imported",
                milestones));
    }
}
