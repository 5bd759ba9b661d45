package cn.chenghua.governance.project.web;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.group.GroupDesk;
import cn.chenghua.governance.project.group.Memberships;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The groups of projects, what they come to, and how projects get into them. */
@Controller
class GroupController {

    private final GroupDesk desk;
    private final Memberships memberships;
    private final ProjectFilters filters;
    private final Sentences sentences;

    GroupController(GroupDesk desk, Memberships memberships, ProjectFilters filters, Sentences sentences) {
        this.desk = desk;
        this.memberships = memberships;
        this.filters = filters;
        this.sentences = sentences;
    }

    @GetMapping("/project-groups")
    String list(Actor actor, Model model) {
        model.addAttribute("sums", memberships.all(actor.reads()));
        model.addAttribute("together", memberships.together(actor.reads()));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        return "project/groups";
    }

    @PostMapping("/project-groups")
    String open(Actor actor, @RequestParam Map<String, String> typed, Model model) {
        return done(actor, model, typed, "open", () -> desk.open(actor, Typed.text(typed, "name")));
    }

    @PostMapping("/project-groups/{id}/rename")
    String rename(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        return done(actor, model, typed, id.toString(),
                () -> desk.rename(actor, id, Typed.version(typed), Typed.text(typed, "name")));
    }

    @PostMapping("/project-groups/{id}/dissolve")
    String dissolve(Actor actor, @PathVariable UUID id, Model model) {
        return done(actor, model, Map.of(), id.toString(), () -> desk.dissolve(actor, id));
    }

    private String done(Actor actor, Model model, Map<String, String> typed, String form, Runnable change) {
        try {
            change.run();
            return "redirect:/project-groups";
        } catch (Actor.Denied | GroupDesk.UnknownGroup refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            model.addAttribute("failed", form);
            model.addAttribute("typed", typed);
            return list(actor, model);
        }
    }

    /** Puts all projects of a list into a group, which is opened where there is none of the name. */
    @PostMapping("/projects/group")
    String joinAll(Actor actor, @RequestParam String name, @RequestParam(defaultValue = "") String list,
            RedirectAttributes next) {
        var query = ProjectQuery.of(list);
        try {
            var group = desk.open(actor, name);
            var joined = desk.joinAll(actor, group.id(), filters.of(actor, query));
            next.addFlashAttribute("notice", sentences.say("project.group.joined", joined, group.name()));
        } catch (Actor.Denied refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        return "redirect:/projects" + query.link();
    }

    @PostMapping("/projects/{id}/groups")
    String join(Actor actor, @PathVariable UUID id, @RequestParam String name, RedirectAttributes next) {
        try {
            desk.join(actor, id, name);
        } catch (Actor.Denied | cn.chenghua.governance.project.UnknownProject refusal) {
            throw refusal;
        } catch (Refusal refusal) {
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        return "redirect:/projects/" + id + "#groups";
    }

    @PostMapping("/projects/{id}/groups/{group}/leave")
    String leave(Actor actor, @PathVariable UUID id, @PathVariable UUID group) {
        desk.leave(actor, group, id);
        return "redirect:/projects/" + id + "#groups";
    }
}
