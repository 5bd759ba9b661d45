package cn.chenghua.governance.access.session.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.factor.SecondFactorDesk;
import cn.chenghua.governance.access.session.SessionDesk;
import cn.chenghua.governance.access.session.SignInDesk;
import cn.chenghua.governance.access.web.Admission;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/sessions")
class SessionsController {

    private static final String ONE = "redirect:/sessions/{account}";

    private final SessionDesk desk;
    private final SignInDesk accounts;
    private final SecondFactorDesk factors;
    private final Sentences sentences;

    SessionsController(SessionDesk desk, SignInDesk accounts, SecondFactorDesk factors, Sentences sentences) {
        this.desk = desk;
        this.accounts = accounts;
        this.factors = factors;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("lines", desk.all(actor));
        model.addAttribute("owners", accounts.owners(actor));
        return "access/sessions";
    }

    @GetMapping("/{account}")
    String show(Actor actor, @PathVariable UUID account, Model model) {
        var current = Admission.session();
        model.addAttribute("owner", accounts.owner(actor, account));
        model.addAttribute("lines", desk.of(actor, account));
        model.addAttribute("current", current == null ? null : current.session());
        model.addAttribute("factor", factors.stateOf(actor, account).orElse(null));
        model.addAttribute("own", account.equals(actor.account()));
        return "access/account-sessions";
    }

    @PostMapping("/{account}/{id}/end")
    String end(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        desk.end(actor, id);
        return done("session.ended.notice", next);
    }

    @PostMapping("/{account}/end-all")
    String endAll(Actor actor, @PathVariable UUID account, RedirectAttributes next) {
        desk.endAll(actor, account);
        return done("session.ended.notice", next);
    }

    @PostMapping("/{account}/second-factor/remove")
    String remove(Actor actor, @PathVariable UUID account, RedirectAttributes next) {
        factors.takeAway(actor, account);
        return done("factor.taken.notice", next);
    }

    private String done(String key, RedirectAttributes next) {
        next.addFlashAttribute("notice", sentences.say(key));
        return ONE;
    }
}
