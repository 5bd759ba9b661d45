package cn.chenghua.governance.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountDesk;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.access.contact.ContactDesk;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/accounts")
class AccountsController {

    private static final String ONE = "redirect:/accounts/{id}";
    private final AccountDesk desk;
    private final ContactDesk contacts;
    private final UnitNames units;
    private final Sentences sentences;
    private final Clock clock;

    AccountsController(AccountDesk desk, ContactDesk contacts, UnitNames units, Sentences sentences, Clock clock) {
        this.desk = desk;
        this.contacts = contacts;
        this.units = units;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("form", new OpenForm("", ""));
        model.addAttribute("administers", actor.may(Right.ADMINISTER));
        model.addAttribute("lines", desk.list(actor));
        return "access/accounts";
    }

    @PostMapping
    String open(Actor actor, @ModelAttribute("form") OpenForm form, BindingResult faults, Model model, RedirectAttributes next) {
        try {
            var account = desk.open(actor, form.getUsername(), form.getDisplayName());
            next.addFlashAttribute("link", "/setup/" + desk.link(actor, account.id().value()).text());
            next.addAttribute("id", account.id().value());
            return ONE;
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
            model.addAttribute("lines", desk.list(actor));
            model.addAttribute("administers", true);
            return "access/accounts";
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new GrantForm(Role.VIEWER.name(), "", "", "", ""));
        return page(actor, id, model);
    }

    @PostMapping("/{id}/link")
    String link(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        next.addFlashAttribute("link", "/setup/" + desk.link(actor, id).text());
        return ONE;
    }

    @PostMapping("/{id}/grants")
    String grant(Actor actor, @PathVariable UUID id, @ModelAttribute("form") GrantForm form, BindingResult faults, Model model) {
        try {
            desk.grant(actor, id, form.grant(today()));
            return ONE;
        } catch (Actor.Denied denied) {
            throw denied;
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
            return page(actor, id, model);
        }
    }

    @PostMapping("/{id}/grants/withdraw")
    String withdraw(Actor actor, @PathVariable UUID id, @RequestParam long version, @ModelAttribute("held") GrantForm held,
            Model model, HttpServletResponse response) {
        try {
            desk.withdraw(actor, id, version, held.grant(today()).mark());
            return ONE;
        } catch (Account.SavedInBetween | Grant.Unknown changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("warning", sentences.of(changed));
            return show(actor, id, model);
        }
    }

    @PostMapping("/{id}/enable")
    String enable(Actor actor, @PathVariable UUID id) {
        desk.enable(actor, id);
        return ONE;
    }

    @PostMapping("/{id}/disable")
    String disable(Actor actor, @PathVariable UUID id) {
        desk.disable(actor, id);
        return ONE;
    }

    @PostMapping("/{id}/unlock")
    String unlock(Actor actor, @PathVariable UUID id) {
        desk.unlock(actor, id);
        return ONE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    private String page(Actor actor, UUID id, Model model) {
        var roles = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values()).filter(role -> desk.mayGrant(actor, role))
                .forEach(role -> roles.put(role.name(), sentences.say("role." + role.name().toLowerCase(Locale.ROOT))));
        model.addAttribute("line", desk.get(actor, id));
        model.addAttribute("numbers", contacts.masked(actor, id));
        model.addAttribute("own", id.equals(actor.account()));
        model.addAttribute("administers", actor.may(Right.ADMINISTER));
        model.addAttribute("secures", actor.may(Right.SECURE));
        model.addAttribute("roles", roles);
        model.addAttribute("unitChoices", units.choices());
        return "access/one-account";
    }
}
