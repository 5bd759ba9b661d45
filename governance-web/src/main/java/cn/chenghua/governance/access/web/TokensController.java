package cn.chenghua.governance.access.web;

import java.util.LinkedHashMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.TokenDesk;
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
@RequestMapping("/tokens")
class TokensController {

    private final TokenDesk desk;
    private final UnitNames units;
    private final Sentences sentences;

    TokensController(TokenDesk desk, UnitNames units, Sentences sentences) {
        this.desk = desk;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("form", new ServiceForm("", "", "", ""));
        return page(actor, model);
    }

    @PostMapping("/accounts")
    String open(Actor actor, @ModelAttribute("form") ServiceForm form, BindingResult faults, Model model,
            RedirectAttributes next) {
        try {
            var account = desk.open(actor, form.getUsername(), form.getDisplayName(), form.terms());
            next.addAttribute("id", account.id().value());
            return "redirect:/tokens/accounts/{id}";
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
            return page(actor, model);
        }
    }

    @GetMapping("/accounts/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", TokenForm.usual());
        return service(actor, id, model);
    }

    @PostMapping("/accounts/{id}")
    String issue(Actor actor, @PathVariable UUID id, @ModelAttribute("form") TokenForm form, BindingResult faults, Model model) {
        try {
            model.addAttribute("secret", desk.issue(actor, id, form.wish()).text());
            model.addAttribute("form", TokenForm.usual());
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
        }
        return service(actor, id, model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        desk.revoke(actor, id);
        next.addFlashAttribute("notice", sentences.say("access.token.revoked.notice"));
        return "redirect:/tokens";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("lines", desk.list(actor));
        model.addAttribute("services", desk.services(actor));
        return "access/tokens";
    }

    private String service(Actor actor, UUID id, Model model) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", sentences.say("access.token.everywhere"));
        choices.putAll(units.choices());
        model.addAttribute("unitChoices", choices);
        model.addAttribute("account", desk.service(actor, id));
        model.addAttribute("tokens", desk.tokens(actor, id));
        return "access/service";
    }
}
