package cn.chenghua.governance.safecommunity.lecture.web;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.web.ProgressBar;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.safecommunity.lecture.Sessions;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The series of lectures: what they are called and mean, their quota and how many have been held. */
@Controller
@RequestMapping("/safety/lecture-series")
class SeriesController {

    private final Sessions sessions;
    private final ProgressReport report;
    private final Questions questions;
    private final Forms forms;

    SeriesController(Sessions sessions, ProgressReport report, Questions questions, Forms forms) {
        this.sessions = sessions;
        this.report = report;
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        var question = questions.of(actor, null, null, null);
        model.addAttribute("series", sessions.series());
        model.addAttribute("bars", sessions.series().stream()
                .collect(Collectors.toMap(Sessions.Series::code, one -> new ProgressBar(report.one(one.target(), question)))));
        model.addAttribute("defines", actor.may(Right.DEFINE_TARGETS));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "warning/series";
    }

    @PostMapping("/{code}")
    String describe(Actor actor, @PathVariable String code, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return forms.change(code, typed, new Forms.Answer(model, next, response, "/safety/lecture-series"),
                () -> sessions.describe(new Sessions.Series(code, "", new Said(typed).needed("name"),
                        new Said(typed).needed("nameEn"), Typed.text(typed, "meaning"), Typed.version(typed))),
                () -> show(actor, model));
    }
}
