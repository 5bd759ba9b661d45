package cn.chenghua.governance.supervision.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.NamedUnits;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.supervision.Charge;
import cn.chenghua.governance.supervision.RegisterCase;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisionDesk;
import cn.chenghua.governance.supervision.warning.Warning;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a case by hand, or from a project, a target or a warning with everything that is known filled in. */
@Controller
class NewCaseController {

    private final SupervisionDesk desk;
    private final CaseSteps steps;
    private final WarningBook warnings;
    private final ProjectDesk projects;
    private final Targets targets;
    private final CaseWords words;
    private final UnitNames units;
    private final NamedUnits named;
    private final CaseFilters filters;
    private final Sentences sentences;

    NewCaseController(SupervisionDesk desk, CaseSteps steps, WarningBook warnings, ProjectDesk projects, Targets targets,
            CaseWords words, UnitNames units, NamedUnits named, CaseFilters filters, Sentences sentences) {
        this.desk = desk;
        this.steps = steps;
        this.warnings = warnings;
        this.projects = projects;
        this.targets = targets;
        this.words = words;
        this.units = units;
        this.named = named;
        this.filters = filters;
        this.sentences = sentences;
    }

    @GetMapping("/supervision/new")
    String form(Actor actor, @RequestParam(required = false) @Nullable String warning,
            @RequestParam(required = false) @Nullable String project, @RequestParam(required = false) @Nullable String target,
            Model model) {
        var typed = new HashMap<String, String>();
        typed.put("days", String.valueOf(steps.usual()));
        typed.put("origin", Origin.INSTRUCTION.name());
        typed.put("handOver", "true");
        var key = warning != null ? warning : project != null ? "project:" + project : target != null ? "target:" + target : "";
        warnings.one(actor, key).ifPresentOrElse(found -> fill(typed, found), () -> fill(actor, typed, project, target));
        model.addAttribute("typed", typed);
        return page(model);
    }

    private void fill(Map<String, String> typed, Warning warning) {
        var name = Questions.english() ? warning.nameEn() : warning.name();
        typed.put("title", sentences.say("supervision.title." + warning.cause(), name));
        typed.put("text", warnings.cause(warning));
        typed.put("origin", warning.origin().name());
        typed.put("place", warning.place().value());
        typed.put("unit", warning.unit().value());
        typed.put("responsible", warning.responsible().isEmpty() ? units.name(warning.unit()) : warning.responsible());
        typed.put("warning", warning.key());
        typed.put("project", warning.project() == null ? "" : warning.project().toString());
        typed.put("target", warning.target() == null ? "" : warning.target());
    }

    private void fill(Actor actor, Map<String, String> typed, @Nullable String project, @Nullable String target) {
        if (project != null) {
            var found = projects.read(actor, CaseFilters.id(project));
            typed.put("project", project);
            typed.put("title", found.number() + " " + found.name());
            typed.put("place", found.place().value());
            typed.put("responsible", found.responsible());
            typed.put("unit", named.of(found.responsible(), found.place(), filters.today()).value());
        } else if (target != null) {
            targets.all().stream().filter(one -> one.code().equals(target)).findFirst().ifPresent(found -> {
                typed.put("target", target);
                typed.put("title", found.code() + " " + (Questions.english() ? found.nameEn() : found.name()));
                typed.put("responsible", found.latest().terms().lead());
            });
        }
    }

    @PostMapping("/supervision")
    String register(Actor actor, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var opened = desk.register(actor, wish(typed),
                    CaseSteps.statement(typed.get("text"), typed.get("evidence"), Pictures.from(file)));
            next.addFlashAttribute("notice", sentences.say("supervision.registered", opened.number()));
            return "redirect:/supervision/" + opened.id();
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("opens", sentences.door(refusal));
            model.addAttribute("typed", typed);
            return page(model);
        }
    }

    private static RegisterCase wish(Map<String, String> typed) {
        var days = StepWish.days(typed);
        var project = Typed.text(typed, "project");
        return new RegisterCase(Typed.text(typed, "title"), Typed.constant(Origin.class, "origin", typed.get("origin")),
                project.isEmpty() ? null : CaseFilters.id(project), given(typed, "target"), given(typed, "warning"),
                new UnitCode(Typed.text(typed, "place")),
                new Charge(new UnitCode(Typed.text(typed, "unit")), Typed.text(typed, "responsible"), days == null ? 0 : days),
                "true".equals(typed.get("handOver")));
    }

    private static @Nullable String given(Map<String, String> typed, String name) {
        var text = Typed.text(typed, name);
        return text.isEmpty() ? null : text;
    }

    private String page(Model model) {
        model.addAttribute("origins", words.choices(Origin.class, "supervision.origin."));
        model.addAttribute("places", units.choices());
        return "supervision/new";
    }
}
