package cn.chenghua.governance.backstreet.removal.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.removal.Doubt;
import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.RemovalDesk;
import cn.chenghua.governance.backstreet.removal.RemovalRegister;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.backstreet.web.BackstreetWords;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of sites with what they add up to, and one site with its forms. */
@Controller
@RequestMapping("/backstreet/removals")
class RemovalController {

    private static final int PAGE = 50;
    private final RemovalDesk desk;
    private final RemovalRegister register;
    private final RegisterFilters filters;
    private final EvidenceRepository evidence;
    private final BackstreetWords words;
    private final UnitNames units;
    private final Forms forms;

    RemovalController(RemovalDesk desk, RemovalRegister register, RegisterFilters filters, EvidenceRepository evidence,
            BackstreetWords words, UnitNames units, Forms forms) {
        this.desk = desk;
        this.register = register;
        this.filters = filters;
        this.evidence = evidence;
        this.words = words;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = RemovalQuery.of(link);
        var filter = query.filter(actor, filters);
        var found = register.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var rules = filters.rules();
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("doubts", shown.stream().collect(Collectors.toMap(RemovalRegister.Line::id,
                line -> Doubt.of(line.facts(), rules))));
        model.addAttribute("total", register.total(filter));
        var sums = new LinkedHashMap<RemovalRegister.Part, List<RemovalRegister.Sum>>();
        for (var part : RemovalRegister.Part.values()) {
            sums.put(part, register.sums(filter, part));
        }
        var unitName = units.asOfNow();
        model.addAttribute("sums", sums);
        model.addAttribute("named", named(sums, unitName));
        model.addAttribute("unitName", unitName);
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("states", words.choices("site", RemovalRegister.State.values()));
        choices(model);
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("next", found.size() > PAGE ? "/backstreet/removals" + query.from(shown.getLast().number()) : null);
        return "backstreet/removals";
    }

    /** What the parts are called, by their keys. */
    private Map<String, String> named(Map<RemovalRegister.Part, List<RemovalRegister.Sum>> sums,
            Function<UnitCode, String> unitName) {
        var named = new HashMap<String, String>();
        sums.forEach((part, all) -> all.forEach(sum -> named.put(part + sum.key(), switch (part) {
            case UNIT -> unitName.apply(new UnitCode(sum.key()));
            case BATCH -> sum.key();
            case TREATMENT -> words.of("treatment", sum.key());
            case CLASS -> words.of("siteclass", sum.key());
        })));
        return named;
    }

    private void choices(Model model) {
        model.addAttribute("words", words);
        model.addAttribute("treatments", words.choices("treatment", Treatment.values()));
        model.addAttribute("classes", words.choices("siteclass", SiteClass.values()));
        model.addAttribute("greens", words.choices("green", Green.values()));
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return blank(actor, model);
    }

    private String blank(Actor actor, Model model) {
        choices(model);
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("freshId", UUID.randomUUID());
        return "backstreet/removal-new";
    }

    @PostMapping
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var id = Forms.id(typed);
        return forms.change("register", typed, new Forms.Answer(model, next, response, "/backstreet/removals/" + id),
                () -> desk.register(actor, id, Typed.text(typed, "number"), RemovalForm.facts(typed)),
                () -> blank(actor, model));
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        var site = desk.read(actor, id);
        choices(model);
        model.addAttribute("site", site);
        model.addAttribute("facts", site.facts());
        model.addAttribute("doubted", Doubt.of(site.facts(), filters.rules()));
        model.addAttribute("removedBy", text(actor, site.removedEvidence()));
        model.addAttribute("acceptedBy", text(actor, site.acceptedEvidence()));
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("edits", RegisterFilters.edits(actor, site.facts().place(), site.facts().responsible()));
        model.addAttribute("today", filters.today());
        return "backstreet/removal";
    }

    private String text(Actor actor, @Nullable UUID id) {
        return id == null ? "" : evidence.find(id, actor.reads()).map(Evidence::text).orElse("");
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("describe", actor, id, typed, new Forms.Answer(model, next, response, "/backstreet/removals/" + id),
                () -> desk.describe(actor, id, Typed.version(typed), RemovalForm.facts(typed)));
    }

    @PostMapping("/{id}/removed")
    String removed(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("removed", actor, id, typed, new Forms.Answer(model, next, response, "/backstreet/removals/" + id),
                () -> desk.remove(actor, id, Typed.version(typed), Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    @PostMapping("/{id}/accepted")
    String accepted(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("accepted", actor, id, typed, new Forms.Answer(model, next, response, "/backstreet/removals/" + id),
                () -> desk.accept(actor, id, Typed.version(typed), Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    private String change(String form, Actor actor, UUID id, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return forms.change(form, typed, answer, change, () -> page(actor, id, answer.model()));
    }
}
