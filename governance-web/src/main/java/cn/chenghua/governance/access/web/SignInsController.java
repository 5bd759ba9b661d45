package cn.chenghua.governance.access.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.SignInLog;
import cn.chenghua.governance.audit.Act;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who came in, who was refused and who left. */
@Controller
class SignInsController {

    private static final int PAGE = 100;
    private final SignInLog log;

    SignInsController(SignInLog log) {
        this.log = log;
    }

    @GetMapping("/sign-ins")
    String list(Actor actor, @RequestParam(defaultValue = "SIGN_IN") Act act, @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @Nullable UUID before, Model model) {
        var found = log.list(actor, act, who.isBlank() ? null : who.strip(), before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("entries", shown);
        model.addAttribute("acts", SignInLog.ACTS);
        model.addAttribute("act", act);
        model.addAttribute("who", who);
        model.addAttribute("last", found.size() > PAGE ? shown.getLast().id() : null);
        return "access/sign-ins";
    }
}
