package cn.chenghua.governance.featuredstreet.street.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.recognition.RecognitionDesk;
import cn.chenghua.governance.featuredstreet.score.EvaluationDesk;
import cn.chenghua.governance.featuredstreet.street.DescribeStreet;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One featured street with the forms that describe, draw, evaluate, recognise and withdraw it. */
@Controller
@RequestMapping("/featured/streets/{id}")
class FeaturedPageController {

    private final FeaturedDesk desk;
    private final EvaluationDesk evaluations;
    private final RecognitionDesk recognitions;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final ProjectWords projectWords;
    private final ShapeDoor shapes;
    private final Forms forms;

    FeaturedPageController(FeaturedDesk desk, EvaluationDesk evaluations, RecognitionDesk recognitions, FeaturedFilters filters,
            FeaturedWords words, ProjectWords projectWords, ShapeDoor shapes, Forms forms) {
        this.desk = desk;
        this.evaluations = evaluations;
        this.recognitions = recognitions;
        this.filters = filters;
        this.words = words;
        this.projectWords = projectWords;
        this.shapes = shapes;
        this.forms = forms;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        var street = desk.read(actor, id);
        var project = street.project();
        model.addAttribute("street", street);
        model.addAttribute("project", project);
        model.addAttribute("detail", street.detail());
        model.addAttribute("profile", street.detail().profile());
        model.addAttribute("traits", Trait.values());
        model.addAttribute("evaluations", evaluations.of(actor, id).reversed());
        model.addAttribute("edits", FeaturedFilters.edits(actor, project.place(), project.responsible()));
        model.addAttribute("today", filters.today());
        model.addAttribute("classes", words.choices("class", StreetClass.values()));
        model.addAttribute("words", words);
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("systems", Crs.values());
        model.addAttribute("freshId", UUID.randomUUID());
        return "featured/street";
    }

    /** Where it runs, as GeoJSON for the map. */
    @GetMapping("/shape")
    @ResponseBody
    ResponseEntity<Map<String, Object>> shape(Actor actor, @PathVariable UUID id) {
        var street = desk.read(actor, id);
        var shape = street.detail().shape();
        return FeaturedListController.features(shape == null
                ? List.of()
                : List.of(new FeaturedLines.Drawn(id, street.project().number(), street.project().name(), shape)));
    }

    @PostMapping("/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("describe", actor, id, typed, model, new Forms.Answer(model, next, response, "/featured/streets/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), wish(typed, Forms.proof(typed, file))));
    }

    private static DescribeStreet wish(Map<String, String> typed, Proof proof) {
        var texts = new EnumMap<Trait, String>(Trait.class);
        var proofs = new EnumMap<Trait, Proof>(Trait.class);
        for (var trait : Trait.values()) {
            texts.put(trait, Typed.text(typed, trait.name()));
            proofs.put(trait, proof);
        }
        return new DescribeStreet(Forms.choice(StreetClass.class, typed, "mainClass"), texts, proofs);
    }

    @PostMapping("/draw")
    String draw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("draw", actor, id, typed, model, new Forms.Answer(model, next, response, "/featured/streets/" + id),
                () -> desk.draw(actor, id, Typed.version(typed), shapes.read(Typed.text(typed, "geometry"),
                        Typed.constant(Crs.class, "crs", typed.get("crs")))));
    }

    @PostMapping("/evaluations")
    String open(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var evaluation = Forms.id(typed);
        return change("open", actor, id, typed, model,
                new Forms.Answer(model, next, response, "/featured/streets/" + id + "/evaluations/" + evaluation),
                () -> evaluations.open(actor, id, Typed.version(typed), evaluation, Typed.day(typed, "day")));
    }

    @PostMapping("/recognise")
    String recognise(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("recognise", actor, id, typed, model, new Forms.Answer(model, next, response, "/featured/streets/" + id),
                () -> recognitions.recognise(actor, id, Typed.version(typed), Typed.day(typed, "day"),
                        Forms.proof(typed, file)));
    }

    @PostMapping("/withdraw")
    String withdraw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("withdraw", actor, id, typed, model, new Forms.Answer(model, next, response, "/featured/streets/" + id),
                () -> recognitions.withdraw(actor, id, Typed.version(typed), Typed.day(typed, "day"),
                        Forms.proof(typed, file)));
    }

    private String change(String form, Actor actor, UUID id, Map<String, String> typed, Model model, Forms.Answer answer,
            Runnable change) {
        desk.read(actor, id);
        return forms.change(form, typed, answer, change, () -> page(actor, id, model));
    }
}
