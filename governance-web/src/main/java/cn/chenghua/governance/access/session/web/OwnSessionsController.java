package cn.chenghua.governance.access.session.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.session.SessionDesk;
import cn.chenghua.governance.access.web.Admission;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account/sessions")
class OwnSessionsController {

    private static final String BACK = "redirect:/account";

    private final SessionDesk desk;
    private final Sentences sentences;

    OwnSessionsController(SessionDesk desk, Sentences sentences) {
        this.desk = desk;
        this.sentences = sentences;
    }

    @PostMapping("/{id}/end")
    String end(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        desk.endOwn(actor, id);
        next.addFlashAttribute("notice", sentences.say("session.ended.notice"));
        return BACK;
    }

    @PostMapping("/end-others")
    String endOthers(RedirectAttributes next) {
        var current = Admission.session();
        if (current != null) {
            desk.endOthers(current);
            next.addFlashAttribute("notice", sentences.say("session.ended.notice"));
        }
        return BACK;
    }
}
