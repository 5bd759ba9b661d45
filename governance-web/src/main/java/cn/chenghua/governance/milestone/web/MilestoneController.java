package cn.chenghua.governance.milestone.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.milestone.Milestone;
import cn.chenghua.governance.milestone.MilestoneChange;
import cn.chenghua.governance.milestone.MilestoneDesk;
import cn.chenghua.governance.milestone.Milestones;
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

/** One milestone with the forms that change it; what was typed stays in a form that was refused. */
@Controller
@RequestMapping("/projects/{id}/milestones")
class MilestoneController {

    private final MilestoneDesk desk;
    private final MilestonePage page;
    private final MilestoneWords words;
    private final Sentences sentences;

    MilestoneController(MilestoneDesk desk, MilestonePage page, MilestoneWords words, Sentences sentences) {
        this.desk = desk;
        this.page = page;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping("/new")
    String form(Actor actor, @PathVariable UUID id, Model model) {
        return page.add(actor, id, model);
    }

    @GetMapping("/{milestone}")
    String show(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone, Model model) {
        return page.show(actor, id, milestone, model);
    }

    @PostMapping
    String add(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            desk.add(actor, id, Typed.version(typed), UUID.randomUUID(), MilestoneForm.wish(typed));
            next.addFlashAttribute("notice", sentences.say("milestone.saved"));
            return "redirect:/projects/" + id;
        } catch (Refusal refusal) {
            refused(actor, id, "add", typed, refusal, model, response);
            return page.add(actor, id, model);
        }
    }

    @PostMapping("/stages")
    String stages(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        try {
            desk.addStages(actor, id, Typed.version(typed));
            next.addFlashAttribute("notice", sentences.say("milestone.stages.added"));
        } catch (Refusal refusal) {
            desk.read(actor, id);
            next.addFlashAttribute("warning", sentences.of(refusal));
        }
        return "redirect:/projects/" + id;
    }

    @PostMapping("/{milestone}/change")
    String change(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone, @RequestParam Map<String, String> typed,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, milestone, "change", typed, model, next, response,
                () -> desk.change(actor, id, Typed.version(typed), milestone, MilestoneForm.wish(typed)));
    }

    @PostMapping("/{milestone}/reach")
    String reach(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, milestone, "reach", typed, model, next, response, () -> desk.reach(actor, id,
                Typed.version(typed), milestone, Typed.day(typed, "actual"), proof(typed, file)));
    }

    @PostMapping("/{milestone}/reopen")
    String reopen(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change(actor, id, milestone, "reopen", typed, model, next, response,
                () -> desk.reopen(actor, id, Typed.version(typed), milestone, proof(typed, file)));
    }

    @PostMapping("/{milestone}/remove")
    String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID milestone, @RequestParam Map<String, String> typed,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, milestone, "remove", typed, model, next, response,
                () -> desk.remove(actor, id, Typed.version(typed), milestone));
    }

    private String change(Actor actor, UUID id, UUID milestone, String form, Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("milestone.saved"));
            return "redirect:/projects/" + id;
        } catch (Refusal refusal) {
            refused(actor, id, form, typed, refusal, model, response);
            model.addAttribute("differences", refusal instanceof SavedInBetween
                    ? differences(desk.read(actor, id), milestone, typed)
                    : List.of());
            return page.show(actor, id, milestone, model);
        }
    }

    private void refused(Actor actor, UUID id, String form, Map<String, String> typed, Refusal refusal, Model model,
            HttpServletResponse response) {
        if (refusal instanceof Actor.Denied) {
            throw refusal;
        }
        desk.read(actor, id);
        response.setStatus((refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        model.addAttribute("failed", form);
        model.addAttribute("fault", sentences.of(refusal));
        model.addAttribute("typed", typed);
    }

    /** What stands now beside what was typed, where the two differ. */
    private List<Difference> differences(Milestones now, UUID milestone, Map<String, String> typed) {
        var byId = new HashMap<UUID, Milestone>();
        now.all().forEach(one -> byId.put(one.id(), one));
        var found = new ArrayList<Difference>();
        MilestoneChange.state(byId.get(milestone), byId).forEach((field, stands) -> {
            var wanted = typed.get(field);
            if (wanted != null && !field.equals("predecessor") && !wanted.strip().equals(stands)) {
                found.add(new Difference(words.field(field), stands, wanted));
            }
        });
        return found;
    }

    private static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }
}
