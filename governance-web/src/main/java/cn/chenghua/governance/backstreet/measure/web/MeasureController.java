package cn.chenghua.governance.backstreet.measure.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.backstreet.measure.MeasureBook;
import cn.chenghua.governance.backstreet.measure.MeasureDesk;
import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.measure.PolicyClause;
import cn.chenghua.governance.backstreet.measure.StreetMeasure;
import cn.chenghua.governance.backstreet.web.BackstreetWords;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectRepository;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of measures by line and mode, one measure with its form, and the ten clauses of the city's policy. */
@Controller
class MeasureController {

    private static final int PAGE = 50;
    private final MeasureDesk desk;
    private final MeasureBook book;
    private final ProjectRepository projects;
    private final RegisterFilters filters;
    private final BackstreetWords words;
    private final UnitNames units;
    private final Forms forms;

    MeasureController(MeasureDesk desk, MeasureBook book, ProjectRepository projects, RegisterFilters filters,
            BackstreetWords words, UnitNames units, Forms forms) {
        this.desk = desk;
        this.book = book;
        this.projects = projects;
        this.filters = filters;
        this.words = words;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping("/backstreet/measures")
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = MeasureQuery.of(link);
        var filter = query.filter(actor, filters);
        var found = book.list(filter, after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("measures", shown);
        model.addAttribute("counts", book.counts(new MeasureBook.Filter(filter.scope(), filter.text(), null, filter.clause())));
        model.addAttribute("count", book.counts(filter).values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("placed", units.named(shown.stream().map(StreetMeasure::place).toList()));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("next", found.size() > PAGE ? "/backstreet/measures" + query.from(shown.getLast().id()) : null);
        choices(actor, model);
        return "backstreet/measures";
    }

    private void choices(Actor actor, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("sorts", MeasureSort.values());
        model.addAttribute("sortChoices", words.choices("sort", MeasureSort.values()));
        model.addAttribute("clauses", book.clauses());
        model.addAttribute("places", filters.places(actor));
    }

    @GetMapping("/backstreet/measures/new")
    String fresh(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return form(actor, null, model);
    }

    @PostMapping("/backstreet/measures")
    String register(Actor actor, @RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var id = Forms.id(typed.toSingleValueMap());
        return forms.change("measure", typed.toSingleValueMap(),
                new Forms.Answer(model, next, response, "/backstreet/measures/" + id),
                () -> desk.register(actor, MeasureForm.read(id, 0, typed, numbers -> desk.projects(actor, numbers))),
                () -> form(actor, null, model));
    }

    @GetMapping("/backstreet/measures/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return form(actor, desk.read(actor, id), model);
    }

    @PostMapping("/backstreet/measures/{id}")
    String change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var there = desk.read(actor, id);
        return forms.change("measure", typed.toSingleValueMap(),
                new Forms.Answer(model, next, response, "/backstreet/measures/" + id),
                () -> desk.change(actor, MeasureForm.read(id, Typed.version(typed.toSingleValueMap()), typed,
                        numbers -> desk.projects(actor, numbers))),
                () -> form(actor, there, model));
    }

    private String form(Actor actor, @Nullable StreetMeasure measure, Model model) {
        choices(actor, model);
        var linked = measure == null
                ? List.<Project>of()
                : measure.projects().stream().map(projects::findById).flatMap(Optional::stream)
                        .filter(project -> actor.reads().covers(project.place(), project.responsible()))
                        .sorted(Comparator.comparing(Project::number)).toList();
        model.addAttribute("measure", measure);
        model.addAttribute("linked", linked);
        model.addAttribute("numbers", String.join(" ", linked.stream().map(Project::number).toList()));
        model.addAttribute("freshId", UUID.randomUUID());
        model.addAttribute("edits", measure == null
                ? actor.may(Right.EDIT_PROJECTS)
                : RegisterFilters.edits(actor, measure.place(), measure.responsible()));
        return "backstreet/measure";
    }

    @GetMapping("/backstreet/policy")
    String policy(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return clauses(actor, model);
    }

    private String clauses(Actor actor, Model model) {
        model.addAttribute("clauses", book.clauses());
        model.addAttribute("behind", book.behind(actor.reads()));
        model.addAttribute("edits", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "backstreet/policy";
    }

    @PostMapping("/backstreet/policy")
    String word(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("policy", typed, new Forms.Answer(model, next, response, "/backstreet/policy"),
                () -> desk.word(actor, new PolicyClause((int) Math.min(99, Typed.number("number", typed.get("number"))),
                        Typed.version(typed), Typed.text(typed, "title"), Typed.text(typed, "text"), actor.displayName())),
                () -> clauses(actor, model));
    }
}
