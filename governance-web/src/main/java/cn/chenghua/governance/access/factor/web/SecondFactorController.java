package cn.chenghua.governance.access.factor.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.factor.SecondFactorDesk;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

    private static final String PAGE = "access/second-factor";
    private static final String BACK = "redirect:/account/second-factor";

    private final SecondFactorDesk desk;
    private final Sentences sentences;

    SecondFactorController(SecondFactorDesk desk, Sentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", new CodeForm(""));
        return page(actor, model);
    }

    @PostMapping("/begin")
    String begin(Actor actor) {
        desk.begin(actor);
        return BACK;
    }

    @PostMapping("/confirm")
    String confirm(Actor actor, @ModelAttribute("form") CodeForm form, BindingResult faults, Model model) {
        try {
            model.addAttribute("recovery", desk.confirm(actor, form.getCode()));
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
        }
        return page(actor, model);
    }

    @PostMapping("/recovery")
    String recovery(Actor actor, @ModelAttribute("form") CodeForm form, BindingResult faults, Model model) {
        try {
            model.addAttribute("recovery", desk.renewRecovery(actor, form.getCode()));
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
        }
        return page(actor, model);
    }

    @PostMapping("/remove")
    String remove(Actor actor, @ModelAttribute("form") CodeForm form, BindingResult faults, Model model,
            RedirectAttributes next) {
        try {
            desk.giveUp(actor, form.getCode());
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
            return page(actor, model);
        }
        next.addFlashAttribute("notice", sentences.say("factor.removed.notice"));
        return BACK;
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("factor", desk.state(actor).filter(SecondFactors.Kept::counts).orElse(null));
        desk.waiting(actor).ifPresent(enrolment -> {
            model.addAttribute("enrolment", enrolment);
            model.addAttribute("picture", QrPicture.of(enrolment.address()));
        });
        return PAGE;
    }
}
