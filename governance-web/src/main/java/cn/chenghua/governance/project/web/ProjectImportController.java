package cn.chenghua.governance.project.web;

import cn.chenghua.governance.access.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table of projects: first a dry run, then all rows or only the good ones. */
@Controller
@RequestMapping("/projects/import")
class ProjectImportController extends IntakePages {

    ProjectImportController(TableDoor door, ProjectImport projects) {
        super(door,
                new TableDoor.Page("projects", "project/import", "project.import", "/projects", "project.imported", projects));
    }

    @PostMapping
    String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        return judge(actor, file, encoding, model);
    }
}
