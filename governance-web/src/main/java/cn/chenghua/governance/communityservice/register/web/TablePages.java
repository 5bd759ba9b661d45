package cn.chenghua.governance.communityservice.register.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes tables of a register in: first a dry run, then all rows or only the good ones. */
public abstract class TablePages extends IntakePages {

    private final Register register;

    protected TablePages(TableDoor door, Register register, RegisterListDoor registers) {
        super(door, new TableDoor.Page("services/" + register.name(), "services/import", "services.import", register.path(),
                "project.imported", registers.intake(register)));
        this.register = register;
    }

    @ModelAttribute("register")
    public Register register() {
        return register;
    }

    /** The dry run. */
    @PostMapping
    public String dryRun(Actor actor, @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }
}
