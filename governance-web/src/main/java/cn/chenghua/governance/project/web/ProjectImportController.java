package cn.chenghua.governance.project.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a table of projects: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/projects/import")
class ProjectImportController extends TablePages {

    ProjectImportController(TableDoor door, ProjectImport projects) {
        super(door,
                new TableDoor.Page("projects", "project/import", "project.import", "/projects", "project.imported", projects));
    }
}
