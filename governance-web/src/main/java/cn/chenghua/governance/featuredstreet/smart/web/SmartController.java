package cn.chenghua.governance.featuredstreet.smart.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.rule.Asked;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRules;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.featuredstreet.smart.FittingVerb;
import cn.chenghua.governance.featuredstreet.smart.SayFitting;
import cn.chenghua.governance.featuredstreet.smart.SmartDesk;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
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

/** Smart estates: the matrix of estates and subsystems, and each estate with what was said of its subsystems. */
@Controller
@RequestMapping("/featured/estates")
class SmartController {

    private static final int PAGE = 50;

    private final SmartLines lines;
    private final SmartDesk desk;
    private final FeaturedRuleBook rules;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final ProjectWords projectWords;
    private final UnitNames units;
    private final Forms forms;

    SmartController(SmartLines lines, SmartDesk desk, FeaturedRuleBook rules, FeaturedFilters filters, FeaturedWords words,
            ProjectWords projectWords, UnitNames units, Forms forms) {
        this.lines = lines;
        this.desk = desk;
        this.rules = rules;
        this.filters = filters;
        this.words = words;
        this.projectWords = projectWords;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = SmartQuery.of(link);
        var current = rules.current();
        var filter = query.filter(actor, filters, current);
        var found = lines.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter));
        model.addAttribute("matrix", rows(actor, query, current));
        settings(current, model);
        model.addAttribute("placed", units.named(shown.stream().map(SmartLines.Line::place).toList()));
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("next", found.size() > PAGE ? "/featured/estates" + query.from(shown.getLast().number()) : null);
        return "featured/estates";
    }

    /** By subsystem how many estates stand how; each row adds up to all estates. */
    private List<Row> rows(Actor actor, SmartQuery query, FeaturedRules current) {
        var whole = new SmartQuery(query.text(), query.unit(), query.stage(), null, null);
        var filter = whole.filter(actor, filters, current);
        var all = lines.count(filter);
        var matrix = lines.matrix(filter);
        return current.all(Mandatory.SUBSYSTEM).stream().map(one -> {
            var counts = new EnumMap<FittingState, Integer>(FittingState.class);
            counts.putAll(matrix.getOrDefault(one.code(), Map.of()));
            var said = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.merge(FittingState.NOT_PLANNED, all - said, Integer::sum);
            return new Row(one, whole, counts, all);
        }).toList();
    }

    private void settings(FeaturedRules current, Model model) {
        model.addAttribute("subsystems", current.all(Mandatory.SUBSYSTEM));
        model.addAttribute("mandatory", current.mandatory(Mandatory.SUBSYSTEM));
        model.addAttribute("suggested", current.suggests(Mandatory.SUBSYSTEM));
        model.addAttribute("states", FittingState.values());
        model.addAttribute("words", words);
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        var estate = desk.read(actor, id);
        var project = estate.project();
        var current = rules.current();
        var choices = new LinkedHashMap<String, String>();
        current.all(Mandatory.SUBSYSTEM).forEach(one -> choices.put(one.code(), one.in(words.locale())));
        model.addAttribute("estate", estate);
        model.addAttribute("project", project);
        model.addAttribute("choices", choices);
        model.addAttribute("verbs", words.choices("fitting.verb", FittingVerb.values()));
        model.addAttribute("missing", estate.missing(current.mandatory(Mandatory.SUBSYSTEM)).size());
        settings(current, model);
        model.addAttribute("edits", FeaturedFilters.edits(actor, project.place(), project.responsible()));
        model.addAttribute("today", filters.today());
        model.addAttribute("projectWords", projectWords);
        return "featured/estate";
    }

    @PostMapping("/{id}/say")
    String say(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change("say", typed, new Forms.Answer(model, next, response, "/featured/estates/" + id), () -> {
            var maker = Typed.text(typed, "maker");
            var points = Typed.text(typed, "points");
            desk.say(actor, id, Typed.version(typed),
                    new SayFitting(Typed.text(typed, "subsystem"),
                            Typed.constant(FittingVerb.class, "verb", typed.get("verb")), Typed.day(typed, "day"),
                            maker.isEmpty() ? null : maker,
                            points.isEmpty() ? null : (int) Math.min(999_999, Typed.number("points", points))),
                    Forms.proof(typed, file));
        }, () -> page(actor, id, model));
    }

    /** One subsystem with how many estates have it in each state. */
    record Row(Asked subsystem, SmartQuery whole, Map<FittingState, Integer> counts, int all) {
    }
}
