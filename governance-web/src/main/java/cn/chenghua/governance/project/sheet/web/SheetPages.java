package cn.chenghua.governance.project.sheet.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;

import org.springframework.web.bind.annotation.ModelAttribute;

/** The page that takes a register's table in, under the path of the controller: first a dry run, then all rows or the good ones. */
public abstract class SheetPages extends TablePages {

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
