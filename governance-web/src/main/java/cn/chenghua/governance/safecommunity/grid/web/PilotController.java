package cn.chenghua.governance.safecommunity.grid.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.safecommunity.grid.PilotDesk;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pilots of purchased grid service, and one pilot with its contracts and performance. */
@Controller
class PilotController {

    private final PilotLines rows;
    private final PilotDesk desk;
    private final SafetyView view;
    private final Forms forms;

    PilotController(PilotLines rows, PilotDesk desk, SafetyView view, Forms forms) {
        this.rows = rows;
        this.desk = desk;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/pilots")
    String list(Actor actor, @RequestParam(required = false) @Nullable Boolean contracted, Model model) {
        view.fill(actor, model);
        model.addAttribute("pilots", rows.all(actor.reads(), view.today()).stream()
                .filter(row -> contracted == null || row.contracted() == contracted).toList());
        return "safety/pilots";
    }

    @GetMapping("/safety/pilots/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var seen = desk.read(actor, id);
        view.fill(actor, model);
        model.addAttribute("pilot", seen);
        model.addAttribute("edits", SafetyView.edits(actor, seen.project().place(), seen.project().responsible()));
        return "safety/pilot";
    }

    @PostMapping("/safety/pilots/{id}/{verb}")
    String change(Actor actor, @PathVariable UUID id, @PathVariable String verb, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change(verb, typed, new Forms.Answer(model, next, response, "/safety/pilots/" + id), () -> {
            var version = Typed.version(typed);
            var proof = Forms.proof(typed, file);
            switch (verb) {
                case "sign" -> desk.sign(actor, id, version,
                        new PilotDesk.Signing(Typed.text(typed, "number"), Typed.text(typed, "organisation"),
                                Typed.day(typed, "begins"), Typed.day(typed, "ends"),
                                Typed.needed("yuan", Typed.amount(typed, "yuan"))),
                        proof);
                case "end" -> desk.end(actor, id, version, Typed.day(typed, "day"), proof);
                case "perform" -> desk.perform(actor, id, version,
                        new PilotDesk.Performed(Forms.id(typed), Typed.day(typed, "begins"), Typed.day(typed, "ends"),
                                Typed.text(typed, "measure"), Typed.needed("wanted", Typed.amount(typed, "wanted")),
                                Typed.needed("reached", Typed.amount(typed, "reached"))),
                        proof);
                default -> throw new Typed.Unreadable("typed.choice", "verb", verb);
            }
        }, () -> show(actor, id, model));
    }
}
