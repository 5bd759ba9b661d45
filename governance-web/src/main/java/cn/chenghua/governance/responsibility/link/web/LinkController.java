package cn.chenghua.governance.responsibility.link.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.responsibility.link.LinkDesk;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a project is linked with the assets it is about. */
@Controller
@RequestMapping("/projects/{id}/assets")
class LinkController {

    private final LinkDesk desk;
    private final ProjectDesk projects;
    private final Sentences sentences;

    LinkController(LinkDesk desk, ProjectDesk projects, Sentences sentences) {
        this.desk = desk;
        this.projects = projects;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, model);
    }

    @PostMapping
    String link(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        projects.read(actor, id);
        try {
            desk.link(actor, id, Typed.text(typed, "number"));
            return saved(id, next);
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("failed", "link");
            model.addAttribute("field", "number");
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("typed", typed);
            return page(actor, id, model);
        }
    }

    @PostMapping("/{asset}/unlink")
    String unlink(Actor actor, @PathVariable UUID id, @PathVariable UUID asset, RedirectAttributes next) {
        desk.unlink(actor, id, asset);
        return saved(id, next);
    }

    private String saved(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("notice", sentences.say("asset.saved"));
        return "redirect:/projects/" + id + "/assets";
    }

    private String page(Actor actor, UUID id, Model model) {
        var project = projects.read(actor, id);
        model.addAttribute("project", project);
        model.addAttribute("linkedAssets", desk.of(actor, id));
        model.addAttribute("edits", actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
        return "responsibility/links";
    }
}
