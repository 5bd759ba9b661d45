package cn.chenghua.governance.supervision.web;

import java.util.EnumMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.supervision.CaseLimits;
import cn.chenghua.governance.supervision.CaseLimits.Name;
import cn.chenghua.governance.supervision.LimitBook;
import cn.chenghua.governance.supervision.SupervisionDesk;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The limits of all steps and of the ladder, each beside its default. */
@Controller
@RequestMapping("/supervision/limits")
class LimitController {

    private final SupervisionDesk desk;
    private final LimitBook book;
    private final Sentences sentences;

    LimitController(SupervisionDesk desk, LimitBook book, Sentences sentences) {
        this.desk = desk;
        this.book = book;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, model);
    }

    @PostMapping
    String change(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var days = new EnumMap<Name, Integer>(Name.class);
            for (var name : Name.values()) {
                days.put(name, (int) Math.min(9_999, Typed.number(name.name(), typed.get(name.name()))));
            }
            desk.limit(actor, new CaseLimits(days));
            next.addFlashAttribute("notice", sentences.say("supervision.limits.saved"));
            return "redirect:/supervision/limits";
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("typed", typed);
            return page(actor, model);
        }
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("limits", book.current());
        model.addAttribute("names", Name.values());
        model.addAttribute("edits", actor.scope(Right.SUPERVISE).wholeDistrict());
        return "supervision/limits";
    }
}
