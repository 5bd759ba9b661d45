package cn.chenghua.governance.safecommunity.record.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.safecommunity.record.table.web.RecordSheets;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a register: list, form and record; a register's own controller gives the path. */
public abstract class RegisterPages {

    private final RegisterDoor door;
    private final RecordSheets sheets;
    private final Shelf shelf;

    protected RegisterPages(RegisterDoor door, RecordSheets sheets, Shelf shelf) {
        this.door = door;
        this.sheets = sheets;
        this.shelf = shelf;
    }

    @GetMapping
    public String list(Actor actor, @ModelAttribute RecordQuery query, Model model) {
        return door.list(actor, shelf, query, model);
    }

    @PostMapping
    public String register(Actor actor, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return door.register(actor, shelf, typed, file, model, next, response);
    }

    @GetMapping("/{id}")
    public String show(Actor actor, @PathVariable UUID id, Model model) {
        return door.show(actor, shelf, id, model);
    }

    @PostMapping("/{id}/step")
    public String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return door.step(actor, shelf, id, typed, file, model, next, response);
    }

    @GetMapping("/export.xlsx")
    public void xlsx(Actor actor, @ModelAttribute RecordQuery query, HttpServletResponse response) throws IOException {
        sheets.xlsx(actor, shelf, query, response);
    }

    @GetMapping("/export.csv")
    public void csv(Actor actor, @ModelAttribute RecordQuery query, HttpServletResponse response) throws IOException {
        sheets.csv(actor, shelf, query, response);
    }
}
