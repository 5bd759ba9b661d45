package cn.chenghua.governance.plan.web;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.plan.Commitment;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a target is understood anew: the effect is shown first, then saved. */
@Controller
class DefinitionController {

    private final TargetRepository targets;
    private final TargetDesk desk;
    private final Questions questions;
    private final Sentences sentences;

    DefinitionController(TargetRepository targets, TargetDesk desk, Questions questions, Sentences sentences) {
        this.targets = targets;
        this.desk = desk;
        this.questions = questions;
        this.sentences = sentences;
    }

    @GetMapping("/targets/{code}/definition")
    String open(@PathVariable String code, Model model) {
        var target = find(code);
        model.addAttribute("form", DefinitionForm.of(target, questions.today()));
        return page(target, model);
    }

    @PostMapping("/targets/{code}/definition")
    String define(Actor actor, @PathVariable String code, @ModelAttribute("form") DefinitionForm form, BindingResult errors,
            @RequestParam(defaultValue = "preview") String action, Model model, RedirectAttributes flash,
            HttpServletResponse response) {
        var target = find(code);
        try {
            if (action.equals("save")) {
                desk.define(actor, code, form.expectedVersion(), form.day(), form.terms(), form.reasonText());
                flash.addFlashAttribute("notice", sentences.say("plan.definition.saved"));
                return "redirect:/targets/" + target.code();
            }
            model.addAttribute("effect", desk.preview(actor, code, form.day(), form.terms()));
        } catch (Refusal refusal) {
            sentences.reject(refusal, errors);
            response.setStatus(status(refusal));
        }
        return page(target, model);
    }

    static int status(Refusal refusal) {
        return refusal instanceof TargetDesk.SavedInBetween
                ? HttpServletResponse.SC_CONFLICT
                : 422;
    }

    private String page(Target target, Model model) {
        model.addAttribute("target", target);
        model.addAttribute("name", Questions.english() ? target.nameEn() : target.name());
        model.addAttribute("scales", Scale.values());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("commitments", Commitment.values());
        model.addAttribute("levels", Level.values());
        return "plan/definition";
    }

    private Target find(String code) {
        return targets.findById(code).orElseThrow(() -> new TargetDesk.UnknownTarget(code));
    }
}
