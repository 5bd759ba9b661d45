package cn.chenghua.governance.project.web;

import java.time.Clock;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.view.SavedView;
import cn.chenghua.governance.project.view.SavedViews;
import cn.chenghua.governance.site.Sentences;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps lists of projects under a name, for the account that saved them alone. */
@Controller
class ViewController {

    private final SavedViews views;
    private final ProjectFilters filters;
    private final Sentences sentences;
    private final Clock clock;

    ViewController(SavedViews views, ProjectFilters filters, Sentences sentences, Clock clock) {
        this.views = views;
        this.filters = filters;
        this.sentences = sentences;
        this.clock = clock;
    }

    @PostMapping("/account/views")
    String save(Actor actor, @RequestParam String name, @RequestParam(defaultValue = "") String list, RedirectAttributes next) {
        var query = ProjectQuery.of(list);
        try {
            filters.of(actor, query);
            var now = clock.instant();
            views.save(new SavedView(Uuids.next(now), actor.account(), name, query.link(), now));
            next.addFlashAttribute("notice", sentences.say("project.view.saved", name.strip()));
        } catch (Refusal refusal) {
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        return "redirect:/projects" + query.link();
    }

    @PostMapping("/account/views/{id}/forget")
    String forget(Actor actor, @PathVariable UUID id) {
        views.forget(actor.account(), id);
        return "redirect:/projects";
    }
}
