package cn.chenghua.governance.responsibility.patrol.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk;
import cn.chenghua.governance.responsibility.patrol.PatrolRegime;
import cn.chenghua.governance.responsibility.patrol.RegimeBook;
import cn.chenghua.governance.responsibility.patrol.Rhythm;
import cn.chenghua.governance.responsibility.web.AssetWords;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which regimes are in force, how they came about, and the form that sets another. */
@Controller
class RegimeController {

    private final PatrolDesk desk;
    private final RegimeBook book;
    private final AssetWords words;
    private final Sentences sentences;

    RegimeController(PatrolDesk desk, RegimeBook book, AssetWords words, Sentences sentences) {
        this.desk = desk;
        this.book = book;
        this.words = words;
        this.sentences = sentences;
    }

    @GetMapping("/patrols/regimes")
    String show(Actor actor, Model model) {
        var typed = new HashMap<String, String>();
        typed.put("from", desk.today().toString());
        typed.put("times", "1");
        Arrays.stream(Month.values()).forEach(month -> typed.put("month" + month.getValue(), "true"));
        return page(actor, typed, model);
    }

    @PostMapping("/patrols/regimes")
    String set(Actor actor, @RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new HashMap<>(sent.toSingleValueMap());
        try {
            desk.set(actor, regime(typed));
            next.addFlashAttribute("notice", sentences.say("asset.saved"));
            return "redirect:/patrols/regimes";
        } catch (Refusal refusal) {
            if (refusal instanceof Actor.Denied) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("failed", "regime");
            model.addAttribute("fault", sentences.of(refusal));
            model.addAttribute("opens", sentences.door(refusal));
            model.addAttribute("field", refusal.field());
            return page(actor, typed, model);
        }
    }

    private static PatrolRegime regime(Map<String, String> typed) {
        var grade = Typed.text(typed, "grade");
        LocalDate from = Typed.day(typed, "from");
        return new PatrolRegime(Typed.constant(AssetKind.class, "kind", typed.get("kind")),
                Typed.constant(Level.class, "level", typed.get("level")),
                grade.isEmpty() ? null : Typed.constant(Grade.class, "grade", grade), from,
                (int) Math.min(Integer.MAX_VALUE, Typed.number("times", typed.get("times"))),
                Typed.constant(Rhythm.class, "rhythm", typed.get("rhythm")), months(typed),
                "true".equals(typed.get("workingDaysOnly")), whole(typed, "coverDays"), whole(typed, "share"),
                Typed.text(typed, "source"), false);
    }

    private static Set<Month> months(Map<String, String> typed) {
        var months = EnumSet.noneOf(Month.class);
        Arrays.stream(Month.values()).filter(month -> "true".equals(typed.get("month" + month.getValue()))).forEach(months::add);
        return months;
    }

    private static @Nullable Integer whole(Map<String, String> typed, String name) {
        return Typed.text(typed, name).isEmpty()
                ? null
                : (int) Math.min(Integer.MAX_VALUE, Typed.number(name, typed.get(name)));
    }

    private String page(Actor actor, Map<String, String> typed, Model model) {
        var entries = book.entries();
        model.addAttribute("regimes", book.regimes().on(desk.today()));
        model.addAttribute("entries", entries.reversed());
        model.addAttribute("typed", typed);
        model.addAttribute("words", words);
        model.addAttribute("months", Arrays.stream(Month.values()).map(Month::getValue).toList());
        model.addAttribute("kinds", words.choices("kind", (Object[]) AssetKind.values()));
        model.addAttribute("levels", words.choices("level", (Object[]) Level.values()));
        model.addAttribute("grades", words.choices("grade", (Object[]) Grade.values()));
        model.addAttribute("rhythms", words.choices("rhythm", (Object[]) Rhythm.values()));
        model.addAttribute("sets", actor.scope(Right.SET_STANDARDS).wholeDistrict());
        return "responsibility/regimes";
    }
}
