package cn.chenghua.governance.renewal.facility.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.web.Objections;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.renewal.facility.RegisterFacility;
import cn.chenghua.governance.renewal.facility.Site;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One facility with the forms that describe, close and reopen it. */
@Controller
@RequestMapping("/renewal/facilities")
class FacilityController {

    private final FacilityDesk desk;
    private final ProjectDesk projects;
    private final FacilityFilters filters;
    private final FacilityWords words;
    private final Places places;
    private final Objections refused;
    private final Sentences sentences;

    FacilityController(FacilityDesk desk, ProjectDesk projects, FacilityFilters filters, FacilityWords words, Places places,
            Objections refused, Sentences sentences) {
        this.desk = desk;
        this.projects = projects;
        this.filters = filters;
        this.words = words;
        this.places = places;
        this.refused = refused;
        this.sentences = sentences;
    }

    @GetMapping("/new")
    String form(Actor actor, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("places", places.edited(actor));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/new-facility";
    }

    @PostMapping
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var project = desk.register(actor,
                    new RegisterFacility(UUID.randomUUID(), Typed.text(typed, "name"), new UnitCode(Typed.text(typed, "place")),
                            Typed.text(typed, "responsible"), Typed.text(typed, "item"), site(typed), point(typed)));
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/facilities/" + project.id();
        } catch (Refusal refusal) {
            refused.tell(refusal, "new", typed, model, response);
            return form(actor, model);
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var facility = desk.read(actor, id);
        var project = projects.read(actor, id);
        model.addAttribute("facility", facility);
        model.addAttribute("project", project);
        model.addAttribute("words", words);
        model.addAttribute("today", filters.today());
        model.addAttribute("inUse", FacilityDesk.IN_USE.equals(project.stage()));
        model.addAttribute("edits", actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/facility";
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "describe", typed, model, next, response, () -> desk.describe(actor, id, Typed.version(typed),
                Typed.text(typed, "item"), site(typed), proof(typed, file)));
    }

    @PostMapping("/{id}/close")
    String close(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "close", typed, model, next, response,
                () -> desk.close(actor, id, Typed.version(typed), Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/{id}/reopen")
    String reopen(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "reopen", typed, model, next, response,
                () -> desk.reopen(actor, id, Typed.version(typed), Typed.day(typed, "day"), proof(typed, file)));
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/facilities/" + id;
        } catch (Refusal refusal) {
            refused.tell(refusal, form, typed, model, response);
            return show(actor, id, model);
        }
    }

    private static Site site(Map<String, String> typed) {
        return new Site(Typed.text(typed, "address"), Typed.amount(typed, "capacity"), Typed.text(typed, "capacityUnit"));
    }

    private static @Nullable Position point(Map<String, String> typed) {
        BigDecimal east = Typed.amount(typed, "longitude");
        BigDecimal north = Typed.amount(typed, "latitude");
        return east == null || north == null ? null : new Position(east, north);
    }

    private static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }
}
