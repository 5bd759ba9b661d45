package cn.chenghua.governance.communityservice.register.page.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.project.web.TableDoor;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every register has under its path: the list, the form, and its tables, which a dry run judges before they are taken. */
public abstract class RegisterPages {

    protected final Register register;
    final RegisterListDoor door;
    private final TableDoor.Page tables;

    protected RegisterPages(Register register, RegisterListDoor door) {
        this.register = register;
        this.door = door;
        this.tables = new TableDoor.Page("services/" + register.name(), "services/import", "services.import", register.path(),
                "project.imported", door.intake(register));
    }

    @ModelAttribute("register")
    public Register register() {
        return register;
    }

    @GetMapping
    public String list(Actor actor, @ModelAttribute Asked asked, Model model) {
        return door.list(actor, register, asked, model);
    }

    /** Puts a record down. */
    @PostMapping
    public String add(Actor actor, Sent sent) {
        return door.add(actor, register, sent);
    }

    @GetMapping("/export.csv")
    public void csv(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        door.export.csv(actor, register, asked, response);
    }

    @GetMapping("/export.xlsx")
    public void xlsx(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        door.export.xlsx(actor, register, asked, response);
    }

    @GetMapping("/import")
    public String tables(Actor actor, Model model) {
        return door.tables.form(actor, tables, model);
    }

    @PostMapping("/import")
    public String judge(Actor actor, @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String encoding, Model model) {
        return door.tables.judge(actor, tables, file, encoding, model);
    }

    @PostMapping("/import/apply")
    public String take(Actor actor, @RequestParam UUID upload, @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(defaultValue = "false") boolean onlyGood, @RequestParam(defaultValue = "0") int total, Model model,
            RedirectAttributes next) {
        return door.tables.take(actor, tables, new TableDoor.Kept(upload, encoding, onlyGood, total), model, next);
    }

    @GetMapping("/import/{id}")
    public String run(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
        return door.tables.run(actor, tables, id, model, response);
    }
}
