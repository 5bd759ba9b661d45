package cn.chenghua.governance.renewal.survey.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.web.Pictures;
import cn.chenghua.governance.project.web.Objections;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.Survey;
import cn.chenghua.governance.renewal.survey.SurveyBook;
import cn.chenghua.governance.renewal.survey.SurveyDesk;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What residents said of their communities, by community and day; no percentage of anything. */
@Controller
@RequestMapping("/renewal/surveys")
class SurveyController {

    private static final int PAGE = 50;
    private final SurveyBook book;
    private final SurveyDesk desk;
    private final Places places;
    private final UnitNames units;
    private final Objections refused;
    private final Sentences sentences;

    SurveyController(SurveyBook book, SurveyDesk desk, Places places, UnitNames units, Objections refused,
            Sentences sentences) {
        this.book = book;
        this.desk = desk;
        this.places = places;
        this.units = units;
        this.refused = refused;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
        var found = book.list(actor.reads(), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("surveys", shown);
        model.addAttribute("count", book.count(actor.reads()));
        model.addAttribute("aspects", Aspect.values());
        model.addAttribute("placed", units.named(shown.stream().map(Survey::place).toList()));
        model.addAttribute("places", places.edited(actor));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("next", found.size() > PAGE ? "/renewal/surveys?after=" + shown.getLast().id() : null);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/surveys";
    }

    @PostMapping
    String add(Actor actor, @RequestParam Map<String, String> typed, @RequestParam(required = false) @Nullable MultipartFile file,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        try {
            var scores = new EnumMap<Aspect, BigDecimal>(Aspect.class);
            for (var aspect : Aspect.values()) {
                var score = Typed.amount(typed, aspect.name());
                if (score != null) {
                    scores.put(aspect, score);
                }
            }
            var survey = desk.add(actor, new SurveyDesk.Wish(UUID.randomUUID(), new UnitCode(Typed.text(typed, "place")),
                    Typed.day(typed, "day"), Typed.text(typed, "method"), whole(typed, "asked"), whole(typed, "answered"),
                    scores),
                    proof(typed, file));
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/surveys/" + survey.id();
        } catch (Refusal refusal) {
            refused.tell(refusal, "new", typed, model, response);
            return list(actor, null, model);
        }
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var survey = desk.read(actor, id);
        model.addAttribute("survey", survey);
        model.addAttribute("aspects", Aspect.values());
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS, survey.place()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/survey";
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        try {
            desk.withdraw(actor, id, proof(typed, file));
            next.addFlashAttribute("notice", sentences.say("renewal.saved"));
            return "redirect:/renewal/surveys/" + id;
        } catch (Refusal refusal) {
            refused.tell(refusal, "withdraw", typed, model, response);
            return show(actor, id, model);
        }
    }

    private static int whole(Map<String, String> typed, String name) {
        return (int) Math.min(1_000_000_000, Typed.number(name, typed.get(name)));
    }

    private static Proof proof(Map<String, String> typed, @Nullable MultipartFile file) {
        return Proof.of(Typed.text(typed, "evidence"), Pictures.from(file));
    }
}
