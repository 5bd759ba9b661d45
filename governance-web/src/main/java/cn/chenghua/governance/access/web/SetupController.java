package cn.chenghua.governance.access.web;

import cn.chenghua.governance.access.Setup;
import cn.chenghua.governance.access.SetupLink;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/setup/{token}")
class SetupController {

    private final Setup setup;
    private final Sentences sentences;

    SetupController(Setup setup, Sentences sentences) {
        this.setup = setup;
        this.sentences = sentences;
    }

    @GetMapping
    String form(@PathVariable String token, Model model) {
        model.addAttribute("form", new SetupForm("", "", "", ""));
        return show(token, model);
    }

    @PostMapping
    String use(@PathVariable String token, @ModelAttribute("form") SetupForm form, BindingResult faults, Model model,
            RedirectAttributes next) {
        try {
            form.checkRepeat();
            if (setup.look(token).first()) {
                setup.openFirst(token, form.getUsername(), form.getDisplayName(), form.getPassword());
            } else {
                setup.choosePassword(token, form.getPassword());
            }
        } catch (SetupLink.NotUsable e) {
            throw e;
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
            return show(token, model);
        }
        next.addFlashAttribute("notice", sentences.say("access.setup.done"));
        return "redirect:/sign-in";
    }

    private String show(String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("invitation", setup.look(token));
        return "access/setup";
    }
}
