package cn.chenghua.governance.featuredstreet.community.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.community.CommunityDesk;
import cn.chenghua.governance.featuredstreet.community.CommunityLines;
import cn.chenghua.governance.featuredstreet.community.NamingVerb;
import cn.chenghua.governance.featuredstreet.community.ReviewBook;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.ProjectWords;
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

/** Demonstration communities: the register with the slots the text names, and each with its steps, reviews and forms. */
@Controller
@RequestMapping("/featured/communities")
class CommunityController {

    private static final int PAGE = 50;
    /** What the text promises: 3 city-level and 11 district-level names. */
    private static final Map<String, String> TARGETS = Map.of("city", "C09", "district", "C10");

    private final CommunityLines lines;
    private final CommunityDesk desk;
    private final ReviewBook reviews;
    private final FeaturedRuleBook rules;
    private final Targets targets;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final ProjectWords projectWords;
    private final UnitNames units;
    private final Forms forms;

    CommunityController(CommunityLines lines, CommunityDesk desk, ReviewBook reviews, FeaturedRuleBook rules, Targets targets,
            FeaturedFilters filters, FeaturedWords words, ProjectWords projectWords, UnitNames units, Forms forms) {
        this.lines = lines;
        this.desk = desk;
        this.reviews = reviews;
        this.rules = rules;
        this.targets = targets;
        this.filters = filters;
        this.words = words;
        this.projectWords = projectWords;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = CommunityQuery.of(link);
        var found = lines.list(query.filter(actor, filters), after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var whole = new CommunityQuery(query.text(), query.unit(), query.level(), null, null);
        var standings = lines.standings(whole.filter(actor, filters));
        model.addAttribute("query", query);
        model.addAttribute("whole", whole);
        model.addAttribute("lines", shown);
        model.addAttribute("standings", standings);
        model.addAttribute("count", standings.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("slots", slots(actor));
        model.addAttribute("placed", units.named(shown.stream().map(CommunityLines.Line::place).toList()));
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("words", words);
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("next", found.size() > PAGE ? "/featured/communities" + query.from(shown.getLast().number()) : null);
        return "featured/communities";
    }

    /** By level how many names are promised, how many are given, and how many slots are open; for whoever sees the district. */
    private List<Slot> slots(Actor actor) {
        if (!actor.reads().wholeDistrict()) {
            return List.of();
        }
        return List.of("city", "district").stream().map(level -> {
            var promised = targets.all().stream().filter(target -> target.code().equals(TARGETS.get(level))).findFirst()
                    .map(target -> target.on(filters.today()).terms().quantity()).map(BigDecimal::intValue).orElse(0);
            var standing = lines.standings(new CommunityLines.Filter(actor.reads(), "", level, null, null));
            var named = standing.entrySet().stream().filter(one -> one.getKey().named()).mapToInt(Map.Entry::getValue).sum();
            return new Slot(level, Objects.requireNonNull(TARGETS.get(level)), promised, named);
        }).toList();
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        model.addAttribute("ticked", List.of());
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        var community = desk.read(actor, id);
        var project = community.project();
        var current = rules.current();
        var open = community.detail().open();
        model.addAttribute("community", community);
        model.addAttribute("detail", community.detail());
        model.addAttribute("project", project);
        model.addAttribute("reviews", reviews.of(id).reversed());
        model.addAttribute("criteria", current.all(Mandatory.CRITERION));
        model.addAttribute("mandatory", current.mandatory(Mandatory.CRITERION));
        model.addAttribute("suggested", current.suggests(Mandatory.CRITERION));
        model.addAttribute("verbs", open.stream().filter(verb -> !verb.review()).toList());
        model.addAttribute("reviewable", open.stream().anyMatch(NamingVerb::review));
        model.addAttribute("edits", FeaturedFilters.edits(actor, project.place(), project.responsible()));
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("projectWords", projectWords);
        return "featured/community";
    }

    @PostMapping("/{id}/take")
    String take(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        model.addAttribute("ticked", List.of());
        return forms.change("take", typed, new Forms.Answer(model, next, response, "/featured/communities/" + id),
                () -> desk.take(actor, id, Typed.version(typed), Typed.constant(NamingVerb.class, "verb", typed.get("verb")),
                        Typed.day(typed, "day"), Forms.proof(typed, file)),
                () -> page(actor, id, model));
    }

    @PostMapping("/{id}/review")
    String review(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        var met = typed.getOrDefault("met", List.of());
        var fields = typed.toSingleValueMap();
        model.addAttribute("ticked", met);
        return forms.change("review", fields, new Forms.Answer(model, next, response, "/featured/communities/" + id),
                () -> desk.review(actor, id, Typed.version(fields), Typed.day(fields, "day"), Set.copyOf(met),
                        Forms.proof(fields, file)),
                () -> page(actor, id, model));
    }

    /** The names of one level. */
    record Slot(String level, String target, int promised, int named) {
        public int open() {
            return Math.max(0, promised - named);
        }
    }
}
