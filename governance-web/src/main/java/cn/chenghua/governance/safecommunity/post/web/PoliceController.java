package cn.chenghua.governance.safecommunity.post.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.privacy.Reason;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.person.Unveiling;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.post.PostHolder;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of police posts, and one post with who held it. */
@Controller
class PoliceController {

    private final PoliceDesk desk;
    private final Unveiling unveiling;
    private final SafetyView view;
    private final Forms forms;

    PoliceController(PoliceDesk desk, Unveiling unveiling, SafetyView view, Forms forms) {
        this.desk = desk;
        this.unveiling = unveiling;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/police")
    String list(Actor actor, @RequestParam(required = false) @Nullable Boolean vacant, Model model) {
        view.fill(actor, model);
        model.addAttribute("posts", desk.all(actor).stream()
                .filter(post -> vacant == null || post.holder(view.today()).isEmpty() == vacant).toList());
        return "safety/police";
    }

    @PostMapping("/safety/police")
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var id = Forms.id(typed);
        return forms.change("new", typed, new Forms.Answer(model, next, response, "/safety/police/" + id),
                () -> desk.register(actor, id, Typed.text(typed, "name"), new UnitCode(Typed.text(typed, "place")),
                        Typed.text(typed, "responsible")),
                () -> list(actor, null, model));
    }

    @GetMapping("/safety/police/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var post = desk.read(actor, id);
        view.fill(actor, model);
        model.addAttribute("post", post);
        model.addAttribute("edits", SafetyView.edits(actor, post.place(), post.responsible()));
        var holders = new LinkedHashMap<String, String>();
        post.holders().stream().filter(one -> !one.phone().isEmpty())
                .forEach(one -> holders.put(one.id().toString(), one.name()));
        model.addAttribute("holders", holders);
        return "safety/post";
    }

    @PostMapping("/safety/police/{id}/{verb}")
    String change(Actor actor, @PathVariable UUID id, @PathVariable String verb, @RequestParam Map<String, String> typed,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        var post = desk.read(actor, id);
        return forms.change(verb, typed, new Forms.Answer(model, next, response, "/safety/police/" + id), () -> {
            switch (verb) {
                case "fill" -> desk.fill(actor, id, Typed.version(typed),
                        new PostHolder(Forms.id(typed), Typed.text(typed, "holder"), "", Typed.day(typed, "begins"),
                                Typed.day("ends", typed.get("ends"))),
                        Typed.text(typed, "phone"));
                case "vacate" -> desk.vacate(actor, id, Typed.version(typed), Typed.day(typed, "day"));
                case "phone" -> {
                    actor.check(Right.EDIT_PROJECTS, post.place(), post.responsible());
                    var wanted = Typed.needed("holder", Places.id("holder", typed.get("holder")));
                    post.holders().stream().filter(one -> one.id().equals(wanted)).findFirst()
                            .ifPresent(one -> next.addFlashAttribute("shown", unveiling.phone(actor, "police_holder", one.id(),
                                    "phone", new Reason(Typed.text(typed, "reason")))));
                }
                default -> throw new Typed.Unreadable("typed.choice", "verb", verb);
            }
        }, () -> show(actor, id, model));
    }
}
