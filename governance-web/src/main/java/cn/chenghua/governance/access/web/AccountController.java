package cn.chenghua.governance.access.web;

import java.util.LinkedHashMap;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.AccessToken;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.OwnAccount;
import cn.chenghua.governance.access.PasswordRule;
import cn.chenghua.governance.access.SecondFactors;
import cn.chenghua.governance.access.factor.SecondFactorDesk;
import cn.chenghua.governance.access.session.SessionDesk;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;

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
@RequestMapping("/account")
class AccountController {

    private final OwnAccount own;
    private final UnitNames units;
    private final PasswordRule rule;
    private final Sentences sentences;
    private final SessionDesk sessions;
    private final SecondFactorDesk factors;
    private final Admission admission;

    AccountController(OwnAccount own, UnitNames units, PasswordRule rule, Sentences sentences, SessionDesk sessions,
            SecondFactorDesk factors, Admission admission) {
        this.own = own;
        this.units = units;
        this.rule = rule;
        this.sentences = sentences;
        this.sessions = sessions;
        this.factors = factors;
        this.admission = admission;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", TokenForm.usual());
        return page(actor, model);
    }

    @PostMapping("/tokens")
    String issue(Actor actor, @ModelAttribute("form") TokenForm form, BindingResult faults, Model model) {
        try {
            model.addAttribute("secret", own.issue(actor, form.wish()).text());
            model.addAttribute("form", TokenForm.usual());
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
        }
        return page(actor, model);
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        own.revoke(actor, new AccessToken.Id(id));
        next.addFlashAttribute("notice", sentences.say("access.token.revoked.notice"));
        return "redirect:/account";
    }

    @GetMapping("/password")
    String password(Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        model.addAttribute("rule", rule);
        return "access/password";
    }

    @PostMapping("/password")
    String changePassword(Actor actor, @ModelAttribute("form") PasswordForm form, BindingResult faults, Model model,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        try {
            NotRepeated.check(form.getPassword(), form.getRepeat());
            var since = own.changePassword(actor, form.getOldPassword(), form.getPassword());
            var current = Admission.session();
            if (current != null) {
                var renewed = sessions.passwordChanged(current, since);
                admission.remember(Admission.authentication(renewed), request, response);
            }
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
            model.addAttribute("rule", rule);
            return "access/password";
        }
        next.addFlashAttribute("notice", sentences.say("access.password.changed"));
        return "redirect:/account";
    }

    private String page(Actor actor, Model model) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", sentences.say("access.token.everywhere"));
        choices.putAll(units.choices());
        model.addAttribute("unitChoices", choices);
        model.addAttribute("tokens", own.tokens(actor));
        model.addAttribute("sessions", sessions.own(actor));
        var current = Admission.session();
        model.addAttribute("current", current == null ? null : current.session());
        model.addAttribute("factor", factors.state(actor).filter(SecondFactors.Kept::counts).orElse(null));
        model.addAttribute("rights", new TreeSet<>(actor.rights().keySet()));
        return "access/account";
    }
}
