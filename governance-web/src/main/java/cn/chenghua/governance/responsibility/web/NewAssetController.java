package cn.chenghua.governance.responsibility.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.RegisterAsset;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for an asset of a chosen kind; sent twice, it registers one. */
@Controller
class NewAssetController {

    private final AssetDesk desk;
    private final AssetRepository assets;
    private final AssetView view;
    private final AssetWords words;
    private final Sentences sentences;
    private final Clock clock;

    NewAssetController(AssetDesk desk, AssetRepository assets, AssetView view, AssetWords words, Sentences sentences,
            Clock clock) {
        this.desk = desk;
        this.assets = assets;
        this.view = view;
        this.words = words;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/assets/new")
    String form(Actor actor, @RequestParam(required = false) @Nullable String kind, Model model) {
        var typed = new HashMap<String, String>();
        typed.put("id", Uuids.next(clock.instant()).toString());
        return page(actor, kind == null ? AssetKind.STREET : Typed.constant(AssetKind.class, "kind", kind), typed, model);
    }

    @PostMapping("/assets")
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var kind = AssetKind.STREET;
        try {
            kind = Typed.constant(AssetKind.class, "kind", typed.get("kind"));
            var text = Typed.text(typed, "id");
            var id = text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
            if (id == null || assets.findById(id).isEmpty()) {
                id = desk.register(actor, new RegisterAsset(id, Typed.text(typed, "number"), AssetForm.facts(typed, kind))).id();
            }
            next.addFlashAttribute("notice", sentences.say("asset.saved"));
            return "redirect:/assets/" + id;
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            return page(actor, kind, typed, model);
        }
    }

    private String page(Actor actor, AssetKind kind, Map<String, String> typed, Model model) {
        view.choices(actor, model);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", words.choices("kind", (Object[]) AssetKind.values()));
        model.addAttribute("classes", words.classes(kind));
        model.addAttribute("typed", typed);
        return "responsibility/new";
    }
}
