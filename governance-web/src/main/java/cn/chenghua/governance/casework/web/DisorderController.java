package cn.chenghua.governance.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
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

/** The page of one case with the forms of its next steps; what was typed stays in a form that was refused. */
@Controller
@RequestMapping("/cases/{id}")
class DisorderController {

    private final CaseworkDesk desk;
    private final DisorderSteps steps;
    private final DisorderView view;
    private final DisorderWords words;
    private final Sentences sentences;

    DisorderController(CaseworkDesk desk, DisorderSteps steps, DisorderView view, DisorderWords words, Sentences sentences) {
        this.desk = desk;
        this.steps = steps;
        this.view = view;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, desk.read(actor, id), model);
    }

    @GetMapping("/audience")
    String audience(Actor actor, @PathVariable UUID id, Model model) {
        var found = desk.read(actor, id);
        model.addAttribute("seers", view.seers(found));
        model.addAttribute("record", found.number());
        model.addAttribute("back", "/cases/" + id);
        return "access/audience";
    }

    @PostMapping("/steps")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        try {
            steps.take(actor, id, Typed.version(typed), DisorderStep.typed(typed), DisorderSteps.uploads(files));
            next.addFlashAttribute("notice", sentences.say("casework.saved"));
            return "redirect:/cases/" + id;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            return refused(actor, desk.read(actor, id), refusal, typed, model, response);
        }
    }

    private String refused(Actor actor, DisorderCase found, Refusal refusal, Map<String, String> typed, Model model,
            HttpServletResponse response) {
        var between = refusal instanceof SavedInBetween;
        response.setStatus((between ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        model.addAttribute("failed", Typed.text(typed, "step"));
        model.addAttribute("fault", sentences.of(refusal));
        model.addAttribute("opens", sentences.door(refusal));
        model.addAttribute("field", refusal.field());
        model.addAttribute("typed", typed);
        model.addAttribute("differences", between ? differences(found, typed) : List.of());
        return view.show(actor, found, model);
    }

    /** Where the case stands now, beside the step that was wanted. */
    private List<Difference> differences(DisorderCase found, Map<String, String> typed) {
        var step = Typed.text(typed, "step");
        var last = found.entries().getLast();
        return List.of(
                new Difference(sentences.say("casework.field.state"), words.state(found.state(), found.outcome()),
                        sentences.word("casework.step." + step, step)),
                new Difference(sentences.say("casework.field.text"), words.by(last) + " " + last.text(),
                        Typed.text(typed, "text")));
    }
}
