package cn.chenghua.governance.project.sheet.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page that takes a register's table in, under the path of the controller: first a dry run, then all rows or the good ones. */
public abstract class SheetPages extends IntakePages {

    private final Register register;

    protected SheetPages(TableDoor door, Register register, RegisterSheet<?> sheet) {
        super(door, new TableDoor.Page(register.path.substring(1), "project/sheet-import", register.title, register.path,
                "project.imported", sheet));
        this.register = register;
    }

    @ModelAttribute("register")
    final Register register() {
        return register;
    }

    @PostMapping
    public String dryRun(Actor actor, @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String encoding, Model model) {
        return judge(actor, file, encoding, model);
    }

    /**
     * What the page says of its register.
     *
     * @param area the menu entry it stands under, such as {@code featured}, of which {@code /featured} is the front page
     * @param path of the list, such as {@code /featured/streets}; the files are below it
     * @param list the message the list is called by
     * @param title the message the page is called by
     * @param filling the message on what the columns mean
     */
    public record Register(String area, String path, String list, String title, String filling) {
    }
}
