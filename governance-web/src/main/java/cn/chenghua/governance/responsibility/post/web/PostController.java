package cn.chenghua.governance.responsibility.post.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.UnknownAsset;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one post with the forms that give it people and assets; what was typed stays in a form that was refused. */
@Controller
@RequestMapping("/posts/{id}")
class PostController {

    private final PostDesk desk;
    private final PostView view;
    private final AssetRepository assets;
    private final Sentences sentences;

    PostController(PostDesk desk, PostView view, AssetRepository assets, Sentences sentences) {
        this.desk = desk;
        this.view = view;
        this.assets = assets;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, desk.read(actor, id), model);
    }

    @PostMapping("/assign")
    String assign(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "assign", typed, model, next, response, () -> desk.assign(actor, id, Typed.version(typed),
                named(Typed.text(typed, "asset")), Typed.day(typed, "since"), Typed.text(typed, "reason")));
    }

    /** The assets of these numbers, set apart by blanks or commas. */
    private List<UUID> named(String text) {
        var numbers = Arrays.stream(text.split("[\\s,，、;；]+")).filter(number -> !number.isEmpty()).distinct().toList();
        var found = assets.findAllByNumberIn(numbers);
        var ids = new ArrayList<UUID>();
        for (var number : numbers) {
            ids.add(found.stream().filter(asset -> asset.number().equals(number)).findFirst()
                    .orElseThrow(() -> new UnknownAsset(number)).id());
        }
        if (ids.isEmpty()) {
            throw new UnknownAsset("-");
        }
        return ids;
    }

    @PostMapping("/release")
    String release(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "release", typed, model, next, response, () -> desk.release(actor, id, Typed.version(typed),
                named(Typed.text(typed, "asset")).getFirst(), Typed.day(typed, "until"), Typed.text(typed, "reason")));
    }

    @PostMapping("/appoint")
    String appoint(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "appoint", typed, model, next, response,
                () -> desk.appoint(actor, id, Typed.version(typed), who(typed),
                        Typed.constant(Capacity.class, "capacity", typed.get("capacity")), Typed.day(typed, "since"),
                        Typed.text(typed, "reason")));
    }

    @PostMapping("/end")
    String end(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "end", typed, model, next, response,
                () -> desk.end(actor, id, Typed.version(typed),
                        (int) Math.min(Integer.MAX_VALUE, Typed.number("position", typed.get("position"))),
                        Typed.day(typed, "until"), Typed.text(typed, "reason")));
    }

    @PostMapping("/hand-over")
    String handOver(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "hand-over", typed, model, next, response, () -> desk.handOver(actor, id, Typed.version(typed),
                who(typed), Typed.day(typed, "since"), Typed.text(typed, "reason")));
    }

    @PostMapping("/abolish")
    String abolish(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change(actor, id, "abolish", typed, model, next, response, () -> desk.abolish(actor, id, Typed.version(typed),
                Typed.day(typed, "until"), Typed.text(typed, "reason")));
    }

    private static PostDesk.Who who(Map<String, String> typed) {
        return new PostDesk.Who(Typed.text(typed, "account"), Typed.text(typed, "name"));
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("asset.saved"));
            return "redirect:/posts/" + id;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(
                    (refusal instanceof SavedInBetween ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("failed", form);
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("opens", sentences.door(refusal));
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            return view.show(actor, desk.read(actor, id), model);
        }
    }
}
