package cn.chenghua.governance.backstreet.green.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.backstreet.plane.web.MapFeature;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The five levels at a glance, the list of their records and their map. */
@Controller
@RequestMapping("/backstreet/green")
class GreenListController {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;
    private final GreenCards cards;
    private final GreenLines lines;
    private final GreenFilters filters;
    private final GreenRules rules;
    private final GreenWords words;
    private final UnitNames units;
    private final ProjectKinds kinds;

    GreenListController(GreenCards cards, GreenLines lines, GreenFilters filters, GreenRules rules, GreenWords words,
            UnitNames units, ProjectKinds kinds) {
        this.cards = cards;
        this.lines = lines;
        this.filters = filters;
        this.rules = rules;
        this.words = words;
        this.units = units;
        this.kinds = kinds;
    }

    @GetMapping
    String levels(Actor actor, Model model) {
        model.addAttribute("cards", cards.of(actor));
        model.addAttribute("lengths", cards.lengths(actor));
        model.addAttribute("threshold", rules.decided(GreenRule.BASIC_SHARE).orElse(null));
        model.addAttribute("words", words);
        model.addAttribute("today", filters.today());
        model.addAttribute("imports", actor.may(Right.EDIT_PROJECTS));
        return "green/levels";
    }

    @GetMapping("/register")
    String register(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = GreenQuery.of(link);
        var filter = filters.of(actor, query);
        var found = lines.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("lines", shown);
        model.addAttribute("placed", units.named(shown.stream().map(GreenLines.Line::place).toList()));
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("limit", rules.value(GreenRule.DIFFERENCE));
        model.addAttribute("next",
                found.size() > PAGE ? "/backstreet/green/register" + query.from(shown.getLast().number()) : null);
        choices(actor, query, model);
        return "green/register";
    }

    @GetMapping("/map")
    String map(Actor actor, @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = GreenQuery.of(link);
        var filter = filters.of(actor, query);
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("drawn", lines.count(new GreenLines.Filter(filter.projects(), true, filter.reached()), COUNTED + 1));
        choices(actor, query, model);
        return "green/map";
    }

    private void choices(Actor actor, GreenQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("words", words);
        model.addAttribute("levels", words.levels());
        model.addAttribute("stages", stages());
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.reads().widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("imports", actor.may(Right.EDIT_PROJECTS));
    }

    /** The stages of all green kinds, each code once under its first name. */
    private Map<String, String> stages() {
        var stages = new LinkedHashMap<String, String>();
        for (var kind : List.of(GreenLevel.GREENWAY.kind(), GreenLevel.PARK.kind(), GreenLevel.ECO_ZONE.kind())) {
            kinds.get(kind).stages().forEach(term -> stages.putIfAbsent(term.code(), words.stage(kind, term.code())));
        }
        return stages;
    }

    @GetMapping("/shapes")
    @ResponseBody
    ResponseEntity<Map<String, Object>> shapes(Actor actor, @RequestParam MultiValueMap<String, String> link) {
        var features = new ArrayList<MapFeature>();
        lines.each(filters.of(actor, GreenQuery.of(link)), drawn -> {
            var shape = drawn.geometry();
            if (shape != null) {
                features.add(feature(drawn.line(), shape));
            }
        });
        return MapFeature.answer(features);
    }

    private MapFeature feature(GreenLines.Line line, org.locationtech.jts.geom.Geometry shape) {
        var tone = "green-" + line.level().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new MapFeature(shape, line.name() + " · " + words.sort(line) + " · " + words.stage(line.kind(), line.stage()),
                line.builtOn() == null ? tone + " green-planned" : tone, "/backstreet/green/" + line.id());
    }
}
