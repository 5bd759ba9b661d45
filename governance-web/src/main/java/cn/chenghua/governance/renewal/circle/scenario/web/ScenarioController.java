package cn.chenghua.governance.renewal.circle.scenario.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.scenario.Comparison;
import cn.chenghua.governance.renewal.circle.scenario.Scenario;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioDesk;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioLines;
import cn.chenghua.governance.renewal.circle.scenario.SiteChange;
import cn.chenghua.governance.renewal.circle.web.CircleQuery;
import cn.chenghua.governance.renewal.circle.web.CircleSight;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of scenarios: what would be if facilities were added, moved or closed, beside today. */
@Controller
@RequestMapping("/renewal/circle/scenarios")
class ScenarioController {

    private static final int PAGE = 50;
    private final ScenarioDesk desk;
    private final ScenarioLines lines;
    private final CircleSight sight;
    private final Sentences sentences;

    ScenarioController(ScenarioDesk desk, ScenarioLines lines, CircleSight sight, Sentences sentences) {
        this.desk = desk;
        this.lines = lines;
        this.sight = sight;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
        var found = lines.list(actor.reads().widest(), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("scenarios", shown);
        model.addAttribute("names", sight.named(shown.stream().map(ScenarioLines.Line::place).toList()));
        model.addAttribute("next",
                found.size() > PAGE ? "/renewal/circle/scenarios?after=" + shown.getLast().id() : null);
        model.addAttribute("places", places(actor));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        return "circle/scenarios";
    }

    /** The units the actor may make scenarios for. */
    private List<Map.Entry<String, String>> places(Actor actor) {
        return sight.places(actor).stream()
                .filter(place -> actor.may(Right.EDIT_PROJECTS, new UnitCode(place.getKey()))).toList();
    }

    @PostMapping
    String make(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next) {
        try {
            var changes = new ArrayList<SiteChange>();
            if (!Typed.text(typed, "verb").isEmpty()) {
                changes.add(new ChangeForm(typed, sight).change());
            }
            var made = desk.make(actor, null, Typed.text(typed, "name"), new UnitCode(Typed.text(typed, "place")), changes);
            next.addFlashAttribute("notice", sentences.say("circle.scenario.made"));
            return "redirect:/renewal/circle/scenarios/" + made.id();
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return list(actor, null, model);
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String walker, Model model) {
        return show(actor, desk.read(actor, id), walker, model);
    }

    private String show(Actor actor, Scenario scenario, @Nullable String walker, Model model) {
        var query = CircleQuery.of(null, walker, null);
        var basis = sight.today();
        basis.ifPresent(today -> {
            var then = today.circle().with(scenario.apply(today.sites()));
            var compared = Comparison.of(today.standing(), then, query.walker(), sight.within(actor, null, today.day()));
            model.addAttribute("lines", compared.lines());
            model.addAttribute("idle", scenario.idle(today.sites()));
            model.addAttribute("sites", today.sites());
            model.addAttribute("names", sight.namesOf(compared.lines().stream()
                    .flatMap(line -> Stream.concat(line.gained().stream(), line.lost().stream())).toList()));
            model.addAttribute("homes", Spot.all(today.circle().homes(), sight.within(actor, null, today.day()), sight));
        });
        model.addAttribute("scenario", scenario);
        model.addAttribute("place", sight.named(List.of(scenario.place())).get(scenario.place()));
        model.addAttribute("query", query);
        model.addAttribute("basis", basis.orElse(null));
        model.addAttribute("rules", sight.desk().rules());
        model.addAttribute("walkers", Walker.values());
        model.addAttribute("classes", FacilityClass.values());
        model.addAttribute("verbs", Arrays.asList(SiteChange.Verb.values()));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS, scenario.place()));
        return "circle/scenario";
    }

    @PostMapping("/{id}/changes")
    String change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var scenario = desk.read(actor, id);
        return plan(actor, scenario, typed, model, () -> {
            var changes = new ArrayList<>(scenario.changes());
            changes.add(new ChangeForm(typed, sight).change());
            return changes;
        });
    }

    @PostMapping("/{id}/drop")
    String drop(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model) {
        var scenario = desk.read(actor, id);
        return plan(actor, scenario, typed, model, () -> {
            var changes = new ArrayList<>(scenario.changes());
            var position = Typed.number("position", typed.get("position"));
            if (position < changes.size()) {
                changes.remove((int) position);
            }
            return changes;
        });
    }

    private String plan(Actor actor, Scenario scenario, Map<String, String> typed, Model model,
            Supplier<List<SiteChange>> changes) {
        try {
            desk.plan(actor, scenario.id(), Typed.version(typed), scenario.name(), changes.get());
            return "redirect:/renewal/circle/scenarios/" + scenario.id();
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            return show(actor, scenario, null, model);
        }
    }
}
