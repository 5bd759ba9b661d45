package cn.chenghua.governance.plan.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.PlanRepository;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the planned course of a target is set, month by month, for the district or for one sub-district. */
@Controller
@RequestMapping("/targets/{code}/course")
class CourseController {

    private final TargetRepository targets;
    private final PlanRepository plans;
    private final TargetDesk desk;
    private final Hierarchies hierarchies;
    private final Questions questions;
    private final Sentences sentences;

    CourseController(TargetRepository targets, PlanRepository plans, TargetDesk desk, Hierarchies hierarchies,
            Questions questions, Sentences sentences) {
        this.targets = targets;
        this.plans = plans;
        this.desk = desk;
        this.hierarchies = hierarchies;
        this.questions = questions;
        this.sentences = sentences;
    }

    @GetMapping
    String form(@PathVariable String code, @RequestParam(defaultValue = "") String unit, Model model) {
        var target = find(code);
        return page(target, unit(unit), Map.of(), target.version(), model);
    }

    @PostMapping
    String chart(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String unit,
            @RequestParam long version, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash,
            HttpServletResponse response) {
        var target = find(code);
        var place = unit(unit);
        try {
            var others = target.waypoints().stream().filter(point -> !Objects.equals(point.unit(), place));
            var all = Stream.concat(others, CourseGrid.read(typed, place).stream()).toList();
            desk.chart(actor, code, version, all);
            flash.addFlashAttribute("notice", sentences.say("plan.course.saved"));
            return "redirect:/targets/" + target.code();
        } catch (Refusal refusal) {
            model.addAttribute("warning", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            response.setStatus(DefinitionController.status(refusal));
            return page(target, place, typed, version, model);
        }
    }

    private String page(Target target, @Nullable UnitCode unit, Map<String, String> typed, @Nullable Long version,
            Model model) {
        var plan = plans.findAll().getFirst();
        var hierarchy = hierarchies.current();
        model.addAttribute("target", target);
        model.addAttribute("version", version);
        model.addAttribute("name", Questions.english() ? target.nameEn() : target.name());
        model.addAttribute("grid", CourseGrid.of(target, plan, unit, typed));
        model.addAttribute("unit", unit);
        model.addAttribute("english", Questions.english());
        model.addAttribute("units", hierarchy.on(questions.today(), Level.SUBDISTRICT));
        model.addAttribute("unitSet", target.waypoints().stream().map(Target.Waypoint::unit).filter(Objects::nonNull)
                .map(UnitCode::value).distinct().toList());
        return "plan/course";
    }

    private @Nullable UnitCode unit(String typed) {
        return typed.isBlank() ? null : hierarchies.current().get(new UnitCode(typed.strip())).code();
    }

    private Target find(String code) {
        return targets.findById(code).orElseThrow(() -> new TargetDesk.UnknownTarget(code));
    }
}
