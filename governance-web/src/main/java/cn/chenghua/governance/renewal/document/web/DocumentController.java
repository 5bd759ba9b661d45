package cn.chenghua.governance.renewal.document.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.plan.web.ProgressBar;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.web.Objections;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.document.DocumentAct;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan documents: the list with what is in force on a day, and each with its editions, steps and targets. */
@Controller
@RequestMapping("/renewal/documents")
class DocumentController {

    private final DocumentDesk desk;
    private final AreaDesk areas;
    private final Targets targets;
    private final ProgressReport report;
    private final Questions questions;
    private final ShapeDoor outlines;
    private final Places places;
    private final Objections refused;
    private final Sentences sentences;

    DocumentController(DocumentDesk desk, AreaDesk areas, Targets targets, ProgressReport report, Questions questions,
            ShapeDoor outlines, Places places, Objections refused, Sentences sentences) {
        this.desk = desk;
        this.areas = areas;
        this.targets = targets;
        this.report = report;
        this.questions = questions;
        this.outlines = outlines;
        this.places = places;
        this.refused = refused;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute DocumentQuery query, Model model) {
        var day = day(query.day());
        var all = desk.all(actor).stream().filter(query::takes).toList();
        model.addAttribute("query", query);
        model.addAttribute("day", day);
        model.addAttribute("documents", all);
        model.addAttribute("kinds", DocumentKind.values());
        model.addAttribute("areas", areas.all(actor));
        model.addAttribute("places", places.edited(actor));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/documents";
    }

    @PostMapping
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var area = Places.id("area", typed.get("area"));
            var document = desk.register(actor, UUID.randomUUID(), Typed.constant(DocumentKind.class, "kind", typed.get("kind")),
                    new UnitCode(Typed.text(typed, "place")), Typed.text(typed, "title"), Typed.text(typed, "responsible"),
                    area == null ? null : areas.read(actor, area).id());
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/documents/" + document.id();
        } catch (Refusal refusal) {
            refused.tell(refusal, "new", typed, model, response);
            return list(actor, DocumentQuery.ALL, model);
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String day, Model model) {
        var document = desk.read(actor, id);
        var on = day(day);
        var area = document.area();
        model.addAttribute("document", document);
        model.addAttribute("day", on);
        model.addAttribute("today", questions.today());
        model.addAttribute("inForce", document.inForce(on).orElse(null));
        model.addAttribute("area", area == null
                ? null
                : areas.all(actor).stream().filter(one -> one.id().equals(area)).findFirst().orElse(null));
        model.addAttribute("steps",
                Stream.of(DocumentAct.Verb.values()).filter(verb -> verb != DocumentAct.Verb.DRAFTED).toList());
        model.addAttribute("bars", report.all(questions.of(actor, null, null, null)).stream()
                .filter(progress -> document.targets().contains(progress.target().code())).map(ProgressBar::new).toList());
        var free = new LinkedHashMap<String, String>();
        targets.all().forEach(target -> free.put(target.code(),
                target.code() + " " + (Questions.english() ? target.nameEn() : target.name())));
        model.addAttribute("targets", free);
        model.addAttribute("edits", actor.scope(Right.EDIT_PROJECTS).covers(document.place(), document.responsible()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/document";
    }

    @PostMapping("/{id}/draft")
    String draft(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "draft", typed, model, next, response,
                () -> desk.draft(actor, id, Typed.version(typed), Typed.text(typed, "label"),
                        outlines.typed(typed.get("geometry")), Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "step", typed, model, next, response, () -> desk.step(actor, id, Typed.version(typed),
                Typed.constant(DocumentAct.Verb.class, "verb", typed.get("verb")), Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "describe", typed, model, next, response, () -> desk.describe(actor, id, Typed.version(typed),
                Typed.text(typed, "title"), Typed.text(typed, "responsible")));
    }

    @PostMapping("/{id}/bear")
    String bear(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "bear", typed, model, next, response, () -> desk.bear(actor, id, Typed.version(typed),
                Typed.text(typed, "target"), !"false".equals(typed.get("bears"))));
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/documents/" + id;
        } catch (Refusal refusal) {
            refused.tell(refusal, form, typed, model, response);
            return show(actor, id, null, model);
        }
    }

    private LocalDate day(@Nullable String typed) {
        var day = Typed.day("day", typed);
        return day == null ? questions.today() : day;
    }

    private static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }
}
