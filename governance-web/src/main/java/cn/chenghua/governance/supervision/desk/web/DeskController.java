package cn.chenghua.governance.supervision.desk.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.supervision.feed.FeedDesk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** My desk: exactly what waits for me, and the calendar address that hands it out. */
@Controller
class DeskController {

    private final Desk desk;
    private final FeedDesk feeds;
    private final Sentences sentences;

    DeskController(Desk desk, FeedDesk feeds, Sentences sentences) {
        this.desk = desk;
        this.feeds = feeds;
        this.sentences = sentences;
    }

    @GetMapping("/desk")
    String show(Actor actor, Model model) {
        return page(actor, model);
    }

    /** The address stands in this answer only. */
    @PostMapping("/account/calendar")
    String issue(Actor actor, Model model) {
        var secret = feeds.issue(actor);
        model.addAttribute("address", ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar-feed/{secret}.ics").build(secret.text()).toString());
        return page(actor, model);
    }

    @PostMapping("/account/calendar/withdraw")
    String withdraw(Actor actor, RedirectAttributes next) {
        feeds.withdraw(actor);
        next.addFlashAttribute("notice", sentences.say("desk.feed.withdrawn"));
        return "redirect:/desk";
    }

    private String page(Actor actor, Model model) {
        var groups = desk.groups(actor);
        model.addAttribute("groups", groups);
        model.addAttribute("lying", Desk.sorted(groups));
        model.addAttribute("today", desk.today());
        model.addAttribute("feed", feeds.of(actor).orElse(null));
        return "supervision/desk";
    }
}
