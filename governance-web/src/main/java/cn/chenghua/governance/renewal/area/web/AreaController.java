package cn.chenghua.governance.renewal.area.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.group.ProjectGroups;
import cn.chenghua.governance.project.web.Objections;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.AreaLines;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The key areas, each with its projects and the design in force on a day. */
@Controller
@RequestMapping("/renewal/areas")
class AreaController {

    private final AreaDesk desk;
    private final AreaLines lines;
    private final DocumentDesk documents;
    private final ProjectGroups groups;
    private final ProjectWords words;
    private final Questions questions;
    private final ShapeDoor outlines;
    private final Places places;
    private final Objections refused;
    private final Sentences sentences;

    AreaController(AreaDesk desk, AreaLines lines, DocumentDesk documents, ProjectGroups groups, ProjectWords words,
            Questions questions, ShapeDoor outlines, Places places, Objections refused, Sentences sentences) {
        this.desk = desk;
        this.lines = lines;
        this.documents = documents;
        this.groups = groups;
        this.words = words;
        this.questions = questions;
        this.outlines = outlines;
        this.places = places;
        this.refused = refused;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("areas", desk.all(actor));
        model.addAttribute("sums", lines.sums(actor.reads()));
        model.addAttribute("none", AreaLines.Sum.NONE);
        model.addAttribute("places", places.edited(actor));
        model.addAttribute("groups", groups.findAllByOrderByName());
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        typed(model);
        return "renewal/areas";
    }

    @PostMapping
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var area = desk.register(actor, UUID.randomUUID(), new UnitCode(Typed.text(typed, "place")),
                    Typed.text(typed, "name"),
                    Typed.text(typed, "responsible"), outlines.typed(typed.get("geometry")),
                    Places.id("group", typed.get("group")));
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/areas/" + area.id();
        } catch (Refusal refusal) {
            refused.tell(refusal, "new", typed, model, response);
            return list(actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String day, Model model) {
        var area = desk.read(actor, id);
        var typedDay = Typed.day("day", day);
        LocalDate on = typedDay == null ? questions.today() : typedDay;
        model.addAttribute("area", area);
        model.addAttribute("day", on);
        model.addAttribute("projects", lines.projects(id, actor.reads()));
        model.addAttribute("sum", lines.sums(actor.reads()).getOrDefault(id, AreaLines.Sum.NONE));
        model.addAttribute("documents", documents.all(actor).stream().filter(one -> id.equals(one.area())).toList());
        model.addAttribute("groups", groups.findAllByOrderByName());
        model.addAttribute("words", words);
        model.addAttribute("edits", actor.scope(Right.EDIT_PROJECTS).covers(area.place(), area.responsible()));
        typed(model);
        return "renewal/area";
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "describe", typed, model, next, response,
                () -> desk.describe(actor, id, Typed.version(typed), Typed.text(typed, "name"), Typed.text(typed, "responsible"),
                        outlines.typed(typed.get("geometry")), Places.id("group", typed.get("group"))));
    }

    @PostMapping("/{id}/join")
    String join(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "join", typed, model, next, response,
                () -> desk.join(actor, id, Typed.version(typed), Typed.text(typed, "project")));
    }

    @PostMapping("/{id}/leave")
    String leave(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "leave", typed, model, next, response, () -> {
            var project = Places.id("project", typed.get("project"));
            desk.leave(actor, id, Typed.version(typed), project == null ? id : project);
        });
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/areas/" + id;
        } catch (Refusal refusal) {
            refused.tell(refusal, form, typed, model, response);
            return show(actor, id, null, model);
        }
    }

    private static void typed(Model model) {
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
    }
}
