package cn.chenghua.governance.communityservice.register.web;

import java.io.IOException;
import java.util.LinkedHashMap;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.Forms;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every register has under its path: the list, the form, and the tables. */
public abstract class RegisterPages {

    private final Register register;
    private final RegisterListDoor door;

    protected RegisterPages(Register register, RegisterListDoor door) {
        this.register = register;
        this.door = door;
    }

    @GetMapping
    public String list(Actor actor, @ModelAttribute Asked asked, Model model) {
        return door.list(actor, register, asked, model);
    }

    /** Puts a record down. */
    @PostMapping
    public String add(Actor actor, @RequestParam MultiValueMap<String, String> said,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new LinkedHashMap<String, String>();
        said.forEach((name, values) -> typed.put(name, String.join(";", values)));
        return door.add(actor, register, typed, Forms.proof(typed, file),
                new Forms.Answer(model, next, response, register.path()));
    }

    @GetMapping("/export.csv")
    public void csv(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        door.export.csv(actor, register, asked, response);
    }

    @GetMapping("/export.xlsx")
    public void xlsx(Actor actor, @ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        door.export.xlsx(actor, register, asked, response);
    }
}
