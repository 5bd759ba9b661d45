package cn.chenghua.governance.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.site.Difference;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisionDesk;

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
@RequestMapping("/supervision/{id}")
class CaseController {

    private final SupervisionDesk desk;
    private final CaseSteps steps;
    private final CaseView view;
    private final CaseWords words;
    private final Sentences sentences;

    CaseController(SupervisionDesk desk, CaseSteps steps, CaseView view, CaseWords words, Sentences sentences) {
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
        model.addAttribute("record", found.number() + " " + found.title());
        model.addAttribute("back", "/supervision/" + id);
        return "access/audience";
    }

    @PostMapping("/steps")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            steps.take(actor, id, Typed.version(typed), StepWish.typed(typed), Pictures.from(file));
            next.addFlashAttribute("notice", sentences.say("supervision.saved"));
            return "redirect:/supervision/" + id;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            return refused(actor, desk.read(actor, id), refusal, typed, model, response);
        }
    }

    @PostMapping("/receipts/{position}")
    String receive(Actor actor, @PathVariable UUID id, @PathVariable int position) {
        desk.receive(actor, id, position);
        return "redirect:/supervision/" + id;
    }

    private String refused(Actor actor, SupervisedCase found, Refusal refusal, Map<String, String> typed, Model model,
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
    private List<Difference> differences(SupervisedCase found, Map<String, String> typed) {
        var differences = new ArrayList<Difference>();
        differences.add(new Difference(sentences.say("supervision.field.state"), words.state(found.state(), found.outcome()),
                sentences.word("supervision.step." + Typed.text(typed, "step"), Typed.text(typed, "step"))));
        var last = found.entries().getLast();
        differences.add(new Difference(sentences.say("supervision.field.text"), last.doneByName() + "：" + last.text(),
                Typed.text(typed, "text")));
        return differences;
    }
}
