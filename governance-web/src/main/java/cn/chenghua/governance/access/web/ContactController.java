package cn.chenghua.governance.access.web;

import java.util.LinkedHashMap;
import java.util.UUID;

import cn.chenghua.governance.access.AccountDesk;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.contact.ContactDesk;
import cn.chenghua.governance.access.contact.Keeping;
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

/** The phone and identity number behind an account; a full number stands in the answer to the one request that gives a reason. */
@Controller
@RequestMapping("/accounts/{id}/contact")
class ContactController {

    private static final String BACK = "redirect:/accounts/{id}/contact";
    private final ContactDesk desk;
    private final AccountDesk accounts;
    private final Keeping keeping;
    private final Sentences sentences;

    ContactController(ContactDesk desk, AccountDesk accounts, Keeping keeping, Sentences sentences) {
        this.desk = desk;
        this.accounts = accounts;
        this.keeping = keeping;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("form", ContactForm.EMPTY);
        model.addAttribute("reveal", RevealForm.EMPTY);
        return page(actor, id, model);
    }

    @PostMapping
    String enter(Actor actor, @PathVariable UUID id, @ModelAttribute("form") ContactForm form, BindingResult faults, Model model,
            RedirectAttributes next) {
        try {
            desk.enter(actor, id, form.numbers());
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
            model.addAttribute("reveal", RevealForm.EMPTY);
            return page(actor, id, model);
        }
        next.addFlashAttribute("notice", sentences.say("contact.entered"));
        return BACK;
    }

    @PostMapping("/{kind}/erase")
    String erase(Actor actor, @PathVariable UUID id, @PathVariable String kind, RedirectAttributes next) {
        desk.erase(actor, id, RevealForm.kind(kind));
        next.addFlashAttribute("notice", sentences.say("contact.erased"));
        return BACK;
    }

    @PostMapping("/show")
    String disclose(Actor actor, @PathVariable UUID id, @ModelAttribute("reveal") RevealForm reveal, BindingResult faults,
            Model model) {
        try {
            var kind = reveal.kind();
            model.addAttribute("shown", desk.disclose(actor, id, kind, reveal.stated()));
            model.addAttribute("shownKind", kind);
            model.addAttribute("reveal", RevealForm.EMPTY);
        } catch (Refusal refusal) {
            sentences.reject(refusal, faults);
        }
        model.addAttribute("form", ContactForm.EMPTY);
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        var lines = desk.masked(actor, id);
        var choices = new LinkedHashMap<String, String>();
        lines.stream().map(line -> line.kept().kind())
                .forEach(kind -> choices.put(kind.name(), sentences.field(kind.field())));
        model.addAttribute("account", accounts.get(actor, id).account());
        model.addAttribute("lines", lines);
        model.addAttribute("choices", choices);
        model.addAttribute("disclosures", desk.disclosures(actor, id));
        model.addAttribute("days", keeping.days());
        model.addAttribute("administers", actor.may(Right.ADMINISTER));
        model.addAttribute("unmasks", actor.may(Right.UNMASK));
        return "access/contact";
    }
}
