package cn.chenghua.governance.responsibility.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Audience;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetFile;
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

/** The page of one asset, everything about it in one place, with the forms that change it. */
@Controller
@RequestMapping("/assets/{id}")
class AssetController {

    private final AssetDesk desk;
    private final AssetFile files;
    private final AssetView view;
    private final Audience audience;
    private final Sentences sentences;

    AssetController(AssetDesk desk, AssetFile files, AssetView view, Audience audience, Sentences sentences) {
        this.desk = desk;
        this.files = files;
        this.view = view;
        this.audience = audience;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        return view.show(actor, desk.read(actor, id), model);
    }

    @GetMapping("/audience")
    String audience(Actor actor, @PathVariable UUID id, Model model) {
        var asset = desk.read(actor, id);
        model.addAttribute("seers", audience.of(asset.place(), asset.responsible()));
        model.addAttribute("record", asset.number() + " " + asset.name());
        model.addAttribute("back", "/assets/" + id);
        return "access/audience";
    }

    @PostMapping("/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var kind = desk.read(actor, id).kind();
        return change(actor, id, "describe", typed, model, next, response, () -> desk.describe(actor, id, Typed.version(typed),
                AssetForm.facts(typed, kind), Typed.text(typed, "reason")));
    }

    @PostMapping("/pieces")
    String add(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return change(actor, id, "pieces", typed, model, next, response, () -> files.add(actor, id, Typed.text(typed, "title"),
                Typed.day("takenOn", typed.get("takenOn")), Pictures.from(file)));
    }

    @PostMapping("/retire")
    String retire(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, id);
        return change(actor, id, "retire", typed, model, next, response,
                () -> desk.retire(actor, id, Typed.version(typed), Typed.day(typed, "day"), Typed.text(typed, "reason")));
    }

    private String change(Actor actor, UUID id, String form, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.say("asset.saved"));
            return "redirect:/assets/" + id;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            var asset = desk.read(actor, id);
            var between = refusal instanceof SavedInBetween;
            response.setStatus((between ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("failed", form);
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            model.addAttribute("typed", typed);
            model.addAttribute("differences", between ? differences(asset, typed) : List.of());
            return view.show(actor, asset, model);
        }
    }

    /** What stands now beside what was typed, where the two differ. */
    private List<Difference> differences(Asset asset, Map<String, String> typed) {
        var found = new ArrayList<Difference>();
        asset.facts().texts().forEach((field, now) -> {
            var wanted = typed.get(field);
            if (wanted != null && !wanted.strip().equals(now)) {
                found.add(new Difference(sentences.say("asset.field." + field), now, wanted));
            }
        });
        return found;
    }
}
