package cn.chenghua.governance.project.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What every page that takes tables has, under the path of the controller: the form, how far a run is, and the taking. The dry
 * run is the controller's own, for it says what else is declared of a file.
 */
public abstract class IntakePages {

    private final TableDoor door;
    private final TableDoor.Page page;

    protected IntakePages(TableDoor door, TableDoor.Page page) {
        this.door = door;
        this.page = page;
    }

    @GetMapping
    public String form(Actor actor, Model model) {
        return door.form(actor, page, model);
    }

    @GetMapping("/{id}")
    public String run(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return door.run(actor, page, id, model, response);
    }

    /** Shows what would happen. */
    protected final String judge(Actor actor, MultipartFile file, @Nullable String declared, Model model) {
        return door.judge(actor, page, file, declared, model);
    }

    /** @param encoding all that was declared for the dry run */
    @PostMapping("/apply")
    public String apply(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.take(actor, page, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }
}
