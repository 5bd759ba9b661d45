package cn.chenghua.governance.safecommunity.record.table.web;

import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.TablePages;
import cn.chenghua.governance.safecommunity.record.web.Shelf;

import org.springframework.web.bind.annotation.ModelAttribute;

/** Takes tables of a register in: first a dry run, then all rows or only the good ones. */
public abstract class RegisterImport extends TablePages {

    private final Shelf shelf;

    protected RegisterImport(TableDoor door, RecordSheets sheets, Shelf shelf) {
        super(door, sheets.page(shelf));
        this.shelf = shelf;
    }

    @ModelAttribute("shelf")
    public Shelf shelf() {
        return shelf;
    }
}
