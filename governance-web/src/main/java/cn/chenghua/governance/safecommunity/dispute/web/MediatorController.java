package cn.chenghua.governance.safecommunity.dispute.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.safecommunity.dispute.AgreementTemplate;
import cn.chenghua.governance.safecommunity.dispute.Mediator;
import cn.chenghua.governance.safecommunity.dispute.MediatorBrands;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
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

/** The pools of mediators by brand, and the text of agreements. */
@Controller
class MediatorController {

    private final MediatorDesk desk;
    private final MediatorBrands brands;
    private final SafetyView view;
    private final Forms forms;

    MediatorController(MediatorDesk desk, MediatorBrands brands, SafetyView view, Forms forms) {
        this.desk = desk;
        this.brands = brands;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/mediators")
    String list(Actor actor, @RequestParam(required = false) @Nullable String brand, Model model) {
        view.fill(actor, model);
        var names = new LinkedHashMap<String, String>();
        var locale = org.springframework.context.i18n.LocaleContextHolder.getLocale();
        brands.findAllByOrderByCode().forEach(one -> names.put(one.code(), one.in(locale)));
        model.addAttribute("brands", names);
        model.addAttribute("mediators", desk.all(actor).stream()
                .filter(one -> brand == null || brand.isBlank() || one.brand().equals(brand)).toList());
        return "safety/mediators";
    }

    @PostMapping("/safety/mediators")
    String join(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("new", typed, new Forms.Answer(model, next, response, "/safety/mediators"),
                () -> desk.join(actor, new Mediator(Forms.id(typed), Typed.text(typed, "brand"), Typed.text(typed, "name"),
                        new UnitCode(Typed.text(typed, "place")), Typed.text(typed, "responsible"), Typed.day(typed, "begins"),
                        Typed.day("ends", typed.get("ends")))),
                () -> list(actor, null, model));
    }

    @PostMapping("/safety/mediators/{id}/leave")
    String leave(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change("leave", typed, new Forms.Answer(model, next, response, "/safety/mediators"),
                () -> desk.leave(actor, id, Typed.version(typed), Typed.day(typed, "day")), () -> list(actor, null, model));
    }

    @GetMapping("/safety/agreement-text")
    String text(Actor actor, Model model) {
        view.fill(actor, model);
        model.addAttribute("template", desk.template());
        model.addAttribute("parts", String.join(" ", AgreementTemplate.PLACES.stream().map(one -> "{" + one + "}").toList()));
        model.addAttribute("sets", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "safety/agreement-text";
    }

    @PostMapping("/safety/agreement-text")
    String word(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("word", typed, new Forms.Answer(model, next, response, "/safety/agreement-text"),
                () -> desk.word(actor, (int) Typed.version(typed), Typed.text(typed, "text")), () -> text(actor, model));
    }
}
