package cn.chenghua.governance.project.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Audience;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectChange;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.site.Difference;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one project with the forms that move it; what was typed stays in a form that was refused. */
@Controller
@RequestMapping("/projects/{id}")
class ProjectController {

    private final ProjectDesk desk;
    private final ProjectView view;
    private final Sentences sentences;
    private final Audience audience;
    private final ProjectWords words;

    ProjectController(ProjectDesk desk, ProjectView view, Sentences sentences, Audience audience,
            ProjectWords words) {
        this.desk = desk;
        this.view = view;
        this.audience = audience;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, desk.read(actor, id), model);
    }

    @GetMapping("/audience")
    String audience(Actor actor, @PathVariable UUID id, Model model) {
        var project = desk.read(actor, id);
        model.addAttribute("seers", audience.of(project.place(), project.responsible()));
        model.addAttribute("record", project.name());
        model.addAttribute("back", "/projects/" + id);
        return "access/audience";
    }

    @PostMapping("/reach")
    String reach(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "reach", typed, model, next, response,
                () -> desk.reach(actor, id, Typed.version(typed), Typed.text(typed, "stage"),
                        Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/back")
    String back(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "back", typed, model, next, response, () -> {
            var kept = Typed.text(typed, "stage");
            desk.goBack(actor, id, Typed.version(typed), kept.isEmpty() ? null : kept, Typed.day(typed, "day"),
                    proof(typed, file));
        });
    }

    @PostMapping("/plan")
    String plan(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "plan", typed, model, next, response, () -> {
            var days = new HashMap<String, @Nullable LocalDate>();
            typed.forEach((name, value) -> {
                if (name.startsWith("planned:")) {
                    days.put(name.substring(8), value.isBlank() ? null : Typed.day(typed, name));
                }
            });
            desk.plan(actor, id, Typed.version(typed), days);
        });
    }

    @PostMapping("/relocate")
    String relocate(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "relocate", typed, model, next, response, () -> desk.relocate(actor, id, Typed.version(typed),
                new UnitCode(Typed.text(typed, "place")), Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/remeasure")
    String remeasure(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "remeasure", typed, model, next, response, () -> desk.remeasure(actor, id, Typed.version(typed),
                new Measures(Typed.amount(typed, "metres"), Typed.amount(typed, "squareMetres"), Typed.amount(typed, "yuan"),
                        Typed.amount(typed, "hours")),
                Typed.day(typed, "day"), proof(typed, file)));
    }

    @PostMapping("/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, "describe", typed, model, next, response,
                () -> desk.describe(actor, id, Typed.version(typed), Typed.text(typed, "name"),
                        Typed.text(typed, "responsible"), Typed.amount(typed, "budget"), Positions.typed(typed)));
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("project.saved"));
            return "redirect:/projects/" + id;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            var project = desk.read(actor, id);
            response.setStatus(
                    (refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("failed", form);
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            model.addAttribute("differences", refusal instanceof SavedInBetween ? differences(project, typed) : List.of());
            return view.show(actor, project, model);
        }
    }

    /** What stands now beside what was typed, where the two differ. */
    private List<Difference> differences(Project project, Map<String, String> typed) {
        var found = new ArrayList<Difference>();
        new LinkedHashMap<>(ProjectChange.state(project)).forEach((field, now) -> {
            var wanted = typed.get(field);
            if (wanted != null && !wanted.strip().equals(now)) {
                found.add(new Difference(words.field(project.kind(), field), now, wanted));
            }
        });
        return found;
    }

    private static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }
}
