package cn.chenghua.governance.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers a project: first its kind is chosen, then what that kind asks for is filled in. */
@Controller
class NewProjectController {

    private final ProjectDesk desk;
    private final ProjectKinds kinds;
    private final ProjectWords words;
    private final UnitNames units;
    private final Sentences sentences;

    NewProjectController(ProjectDesk desk, ProjectKinds kinds, ProjectWords words, UnitNames units, Sentences sentences) {
        this.desk = desk;
        this.kinds = kinds;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping("/projects/new")
    String form(Actor actor, @RequestParam(required = false) @Nullable String kind, Model model) {
        model.addAttribute("typed", Map.of("id", UUID.randomUUID().toString()));
        return page(actor, kind == null ? "" : kind, model);
    }

    @PostMapping("/projects")
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var project = desk.register(actor, wish(typed), Proof.note(""));
            next.addFlashAttribute("notice", sentences.say("project.registered", project.number()));
            return "redirect:/projects/" + project.id();
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            return page(actor, Typed.text(typed, "kind"), model);
        }
    }

    private String page(Actor actor, String kind, Model model) {
        model.addAttribute("kinds", words.kinds());
        model.addAttribute("kind", kinds.find(kind).orElse(null));
        model.addAttribute("words", words);
        model.addAttribute("classes", ProjectWords.choices(kinds.find(kind).map(found -> found.classes()).orElse(List.of())));
        model.addAttribute("phases", ProjectWords.choices(kinds.find(kind).map(found -> found.phases()).orElse(List.of())));
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.scope(Right.EDIT_PROJECTS).widest().covers(new UnitCode(choice.getKey()))).toList());
        return "project/new";
    }

    private static RegisterProject wish(Map<String, String> typed) {
        var id = Typed.text(typed, "id");
        return new RegisterProject(id.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(id) : null, given(typed, "number"),
                Typed.text(typed, "name"),
                Typed.text(typed, "kind"), new UnitCode(Typed.text(typed, "place")), Positions.typed(typed),
                given(typed, "responsible"),
                Typed.amount(typed, "budget"), given(typed, "class"), given(typed, "phase"),
                new Measures(Typed.amount(typed, "metres"), Typed.amount(typed, "squareMetres"), Typed.amount(typed, "yuan"),
                        Typed.amount(typed, "hours")),
                Typed.days(typed, "planned:"), Map.of(), "");
    }

    private static @Nullable String given(Map<String, String> typed, String name) {
        var text = Typed.text(typed, name);
        return text.isEmpty() ? null : text;
    }
}
