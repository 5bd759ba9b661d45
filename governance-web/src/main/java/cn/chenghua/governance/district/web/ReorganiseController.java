package cn.chenghua.governance.district.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Reorganisation.Kind;
import cn.chenghua.governance.district.ReorganisationDesk;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Step one shows the effect, step two carries it out; nothing typed is lost in between. */
@Controller
@RequestMapping("/units/reorganise")
class ReorganiseController {

    private final ReorganisationDesk desk;
    private final Hierarchies hierarchies;
    private final Sentences sentences;
    private final Clock clock;

    ReorganiseController(ReorganisationDesk desk, Hierarchies hierarchies, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.hierarchies = hierarchies;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "MERGE") Kind kind, Model model) {
        return page(ReorganiseForm.blank(kind, today()), model);
    }

    @PostMapping
    String step(Steward steward, @RequestParam Kind kind, @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "0") long version, @RequestParam(defaultValue = "try") String step,
            @RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var form = ReorganiseForm.of(kind, day, version, typed);
        try {
            var effect = desk.effect(form.wish());
            if (step.equals("apply") && version == hierarchies.version()) {
                desk.applyAll(List.of(form.wish()), steward);
                next.addFlashAttribute("notice", sentences.say("district.reorganise.done"));
                return "redirect:/units";
            }
            model.addAttribute("effect", effect);
            if (step.equals("apply")) {
                model.addAttribute("outdated", true);
                response.setStatus(HttpServletResponse.SC_CONFLICT);
            }
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
        }
        return page(form, model);
    }

    private String page(ReorganiseForm form, Model model) {
        var hierarchy = hierarchies.current();
        var page = UnitPage.of(hierarchy, today(), today());
        model.addAttribute("form", form);
        model.addAttribute("version", hierarchies.version());
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("sources", hierarchy.all().stream()
                .filter(unit -> form.kind() == Kind.ASSIGN_REST
                        ? unit.successors().size() > 1 && unit.rest().isEmpty()
                        : unit.abolished() == null && (form.kind() == Kind.RENAME || unit != hierarchy.district()))
                .sorted(Comparator.comparing(Unit::level)).map(page::line).toList());
        model.addAttribute("codes", hierarchy.all().stream().filter(unit -> unit.abolished() == null).map(page::line).toList());
        return "district/reorganise";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Days.ZONE));
    }
}
