package cn.chenghua.governance.safecommunity.volunteer.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.safecommunity.volunteer.Volunteer;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of volunteers. */
@Controller
class VolunteerController {

    private final VolunteerDesk desk;
    private final SafetyView view;
    private final Forms forms;

    VolunteerController(VolunteerDesk desk, SafetyView view, Forms forms) {
        this.desk = desk;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/volunteers")
    String list(Actor actor, Model model) {
        view.fill(actor, model);
        model.addAttribute("volunteers", desk.all(actor));
        return "safety/volunteers";
    }

    @PostMapping("/safety/volunteers")
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("new", typed, new Forms.Answer(model, next, response, "/safety/volunteers"),
                () -> desk.register(actor, new Volunteer(Forms.id(typed), Typed.text(typed, "name"),
                        new UnitCode(Typed.text(typed, "place")), Typed.text(typed, "responsible"),
                        Typed.text(typed, "skills"), Typed.day(typed, "begins"), Typed.day("ends", typed.get("ends")))),
                () -> list(actor, model));
    }

    @PostMapping("/safety/volunteers/{id}/leave")
    String leave(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change("leave", typed, new Forms.Answer(model, next, response, "/safety/volunteers"),
                () -> desk.leave(actor, id, Typed.version(typed), Typed.day(typed, "day")), () -> list(actor, model));
    }
}
