package cn.chenghua.governance.plan.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Commitment;
import cn.chenghua.governance.plan.Measure;
import cn.chenghua.governance.plan.Scale;
import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.TargetDesk;
import cn.chenghua.governance.plan.TargetRepository;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a target is understood anew: the effect is shown first, then saved. */
@Controller
class DefinitionController {

    private final TargetRepository targets;
    private final TargetDesk desk;
    private final Questions questions;
    private final Sentences sentences;

    DefinitionController(TargetRepository targets, TargetDesk desk, Questions questions, Sentences sentences) {
        this.targets = targets;
        this.desk = desk;
        this.questions = questions;
        this.sentences = sentences;
    }

    @GetMapping("/targets/{code}/definition")
    String open(@PathVariable String code, Model model) {
        var target = find(code);
        model.addAttribute("form", DefinitionForm.of(target, questions.today()));
        return page(target, model);
    }

    @PostMapping("/targets/{code}/definition")
    String define(Actor actor, @PathVariable String code, @ModelAttribute("form") DefinitionForm form, BindingResult errors,
            @RequestParam(defaultValue = "preview") String action, Model model, RedirectAttributes flash,
            HttpServletResponse response) {
        var target = find(code);
        try {
            if (action.equals("save")) {
                desk.define(actor, code, form.expectedVersion(), form.day(), form.terms(), form.reasonText());
                flash.addFlashAttribute("notice", sentences.say("plan.definition.saved"));
                return "redirect:/targets/" + target.code();
            }
            model.addAttribute("effect", desk.preview(actor, code, form.day(), form.terms()));
        } catch (Refusal refusal) {
            sentences.reject(refusal, errors);
            response.setStatus(status(refusal));
        }
        return page(target, model);
    }

    @GetMapping("/targets/{code}/course")
    String course(@PathVariable String code, Model model) {
        var target = find(code);
        model.addAttribute("target", target);
        model.addAttribute("name", Questions.english() ? target.nameEn() : target.name());
        model.addAttribute("points",
                target.waypoints().stream().map(DefinitionController::line).collect(Collectors.joining("\n")));
        return "plan/course";
    }

    @PostMapping("/targets/{code}/course")
    String chart(Actor actor, @PathVariable String code, @RequestParam long version,
            @RequestParam(defaultValue = "") String points, Model model, RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            desk.chart(actor, code, version, waypoints(points));
            flash.addFlashAttribute("notice", sentences.say("plan.course.saved"));
            return "redirect:/targets/" + find(code).code();
        } catch (Refusal refusal) {
            course(code, model);
            model.addAttribute("points", points);
            model.addAttribute("warning", sentences.of(refusal));
            response.setStatus(status(refusal));
            return "plan/course";
        }
    }

    private static int status(Refusal refusal) {
        return refusal instanceof TargetDesk.SavedInBetween
                ? HttpServletResponse.SC_CONFLICT
                : 422;
    }

    private static String line(Target.Waypoint point) {
        return point.day() + ", " + point.value().toPlainString() + (point.unit() == null ? "" : ", " + point.unit());
    }

    private static List<Target.Waypoint> waypoints(String text) {
        var points = new ArrayList<Target.Waypoint>();
        for (var line : text.lines().filter(l -> !l.isBlank()).toList()) {
            var cells = line.split("[,，\\t]");
            try {
                @Nullable
                UnitCode unit = cells.length > 2 ? new UnitCode(cells[2].strip()) : null;
                points.add(new Target.Waypoint(unit, Days.within("points", LocalDate.parse(cells[0].strip())),
                        new BigDecimal(cells[1].strip())));
            } catch (java.time.DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new NotAWaypoint(line, e);
            }
        }
        return points;
    }

    private String page(Target target, Model model) {
        model.addAttribute("target", target);
        model.addAttribute("name", Questions.english() ? target.nameEn() : target.name());
        model.addAttribute("scales", Scale.values());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("commitments", Commitment.values());
        model.addAttribute("levels", Level.values());
        return "plan/definition";
    }

    private Target find(String code) {
        return targets.findById(code).orElseThrow(() -> new TargetDesk.UnknownTarget(code));
    }

    /** A line that is not a day, a value and perhaps a unit. */
    static final class NotAWaypoint extends Refusal {
        NotAWaypoint(String line, Exception cause) {
            super("course.line", "points", line);
            initCause(cause);
        }
    }
}
