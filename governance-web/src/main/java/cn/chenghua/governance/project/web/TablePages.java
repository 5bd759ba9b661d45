package cn.chenghua.governance.project.web;

import cn.chenghua.governance.access.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pages that take tables of which nothing but the encoding is declared. */
public abstract class TablePages extends IntakePages {

    protected TablePages(TableDoor door, TableDoor.Page page) {
        super(door, page);
    }

    @PostMapping
    public String dryRun(Actor actor, @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }
}
