package cn.chenghua.governance.renewal.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.Objections;
import cn.chenghua.governance.renewal.facility.web.FacilityWords;
import cn.chenghua.governance.renewal.programme.Programme.Tranche;
import cn.chenghua.governance.renewal.programme.ProgrammeBook;
import cn.chenghua.governance.renewal.programme.ProgrammeDesk;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The facility programme: its period, its tranches by class and year, and the editions before. */
@Controller
class ProgrammeController {

    private final ProgrammeBook book;
    private final ProgrammeDesk desk;
    private final ProjectKinds kinds;
    private final PlanRepository plans;
    private final FacilityWords words;
    private final Objections refused;
    private final Sentences sentences;

    ProgrammeController(ProgrammeBook book, ProgrammeDesk desk, ProjectKinds kinds, PlanRepository plans, FacilityWords words,
            Objections refused, Sentences sentences) {
        this.book = book;
        this.desk = desk;
        this.kinds = kinds;
        this.plans = plans;
        this.words = words;
        this.refused = refused;
        this.sentences = sentences;
    }

    @GetMapping("/renewal/programme")
    String show(Actor actor, Model model) {
        var editions = book.editions();
        model.addAttribute("programme", editions.getFirst());
        model.addAttribute("editions", editions);
        model.addAttribute("plan", plans.findAll().getFirst());
        model.addAttribute("groups", words.groups());
        model.addAttribute("defines", actor.may(Right.DEFINE_TARGETS));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/programme";
    }

    @PostMapping("/renewal/programme")
    String agree(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            desk.agree(actor, Typed.day(typed, "launched"), Typed.day(typed, "first"), Typed.day(typed, "last"),
                    tranches(typed), Typed.text(typed, "reason"));
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/programme";
        } catch (Refusal refusal) {
            refused.tell(refusal, "agree", typed, model, response);
            return show(actor, model);
        }
    }

    /** The numbers typed under names such as {@code education:2018}; an empty one is none. */
    private List<Tranche> tranches(Map<String, String> typed) {
        var tranches = new ArrayList<Tranche>();
        for (ProjectKind.Term group : kinds.get("facility").classes()) {
            typed.forEach((name, value) -> {
                if (name.matches("[a-z_]+:\\d{4}") && name.startsWith(group.code() + ":") && !value.isBlank()) {
                    tranches.add(new Tranche(group.code(), Integer.parseInt(name.substring(name.length() - 4)),
                            (int) Math.min(100_000, Typed.number(name, value))));
                }
            });
        }
        return tranches;
    }
}
