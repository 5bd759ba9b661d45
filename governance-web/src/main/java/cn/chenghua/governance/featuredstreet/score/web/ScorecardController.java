package cn.chenghua.governance.featuredstreet.score.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.featuredstreet.score.Quality;
import cn.chenghua.governance.featuredstreet.score.ScoreItem;
import cn.chenghua.governance.featuredstreet.score.ScorecardDesk;
import cn.chenghua.governance.featuredstreet.score.Scorecards;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scorecard that holds, its earlier versions, and the form that sets the next. */
@Controller
class ScorecardController {

    private static final int ROOM = 3;

    private final Scorecards cards;
    private final ScorecardDesk desk;
    private final FeaturedWords words;
    private final Forms forms;

    ScorecardController(Scorecards cards, ScorecardDesk desk, FeaturedWords words, Forms forms) {
        this.cards = cards;
        this.desk = desk;
        this.words = words;
        this.forms = forms;
    }

    @GetMapping("/featured/scorecard")
    String show(Actor actor, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, model);
    }

    private String page(Actor actor, Model model) {
        var all = cards.all();
        model.addAttribute("card", all.getFirst());
        model.addAttribute("cards", all);
        model.addAttribute("qualities", words.choices("quality", Quality.values()));
        model.addAttribute("rows", IntStream.range(0, all.getFirst().items().size() + ROOM).boxed().toList());
        model.addAttribute("words", words);
        model.addAttribute("edits", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "featured/scorecard";
    }

    @PostMapping("/featured/scorecard")
    String set(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return forms.change("card", typed, new Forms.Answer(model, next, response, "/featured/scorecard"), () -> {
            var items = new ArrayList<ScoreItem>();
            for (int at = 0; typed.containsKey("code" + at); at++) {
                if (!Typed.text(typed, "code" + at).isEmpty()) {
                    items.add(new ScoreItem(Typed.text(typed, "code" + at),
                            Typed.constant(Quality.class, "quality" + at, typed.get("quality" + at)),
                            (int) Math.min(999, Typed.number("weight" + at, typed.get("weight" + at))),
                            Typed.text(typed, "name" + at), Typed.text(typed, "nameEn" + at)));
                }
            }
            desk.set(actor, number(typed, "threshold"), number(typed, "difference"), items);
        }, () -> page(actor, model));
    }

    private static int number(Map<String, String> typed, String field) {
        return (int) Math.min(999, Typed.number(field, typed.get(field)));
    }
}
