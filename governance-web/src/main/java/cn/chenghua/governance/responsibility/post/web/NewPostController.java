package cn.chenghua.governance.responsibility.post.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.post.FoundPost;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.responsibility.web.AssetWords;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that founds a post. */
@Controller
class NewPostController {

    private final PostDesk desk;
    private final AssetFilters assets;
    private final AssetWords words;
    private final UnitNames units;
    private final Sentences sentences;

    NewPostController(PostDesk desk, AssetFilters assets, AssetWords words, UnitNames units, Sentences sentences) {
        this.desk = desk;
        this.assets = assets;
        this.words = words;
        this.units = units;
        this.sentences = sentences;
    }

    @GetMapping("/posts/new")
    String form(Actor actor, Model model) {
        var typed = new HashMap<String, String>();
        typed.put("since", assets.today().toString());
        return page(actor, typed, model);
    }

    @PostMapping("/posts")
    String found(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        try {
            var post = desk.found(actor, new FoundPost(Typed.text(typed, "title"),
                    Typed.constant(AssetKind.class, "kind", typed.get("kind")),
                    Typed.constant(Level.class, "level", typed.get("level")), new UnitCode(Typed.text(typed, "unit")),
                    Typed.text(typed, "responsible"), Typed.day(typed, "since")));
            next.addFlashAttribute("notice", sentences.say("post.founded", post.number()));
            return "redirect:/posts/" + post.id();
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("field", refusal.field());
            return page(actor, typed, model);
        }
    }

    private String page(Actor actor, Map<String, String> typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("places", units.choices().entrySet().stream()
                .filter(choice -> actor.scope(Right.KEEP_ASSETS).widest().covers(new UnitCode(choice.getKey()))).toList());
        model.addAttribute("words", words);
        model.addAttribute("kinds", words.choices("kind", (Object[]) AssetKind.values()));
        model.addAttribute("levels", words.choices("level", (Object[]) Level.values()));
        return "responsibility/new-post";
    }
}
