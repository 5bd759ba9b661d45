package cn.chenghua.governance.safecommunity.record.table.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.IntakePages;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.record.web.Shelf;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes tables of a register in: first a dry run, then all rows or only the good ones. */
public abstract class RegisterImport extends IntakePages {

    private final Shelf shelf;

    protected RegisterImport(TableDoor door, RecordSheets sheets, Shelf shelf) {
        super(door, sheets.page(shelf));
        this.shelf = shelf;
    }

    @ModelAttribute("shelf")
    public Shelf shelf() {
        return shelf;
    }

    @PostMapping
    public String dryRun(Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String encoding,
            Model model) {
        return judge(actor, file, encoding, model);
    }
}
