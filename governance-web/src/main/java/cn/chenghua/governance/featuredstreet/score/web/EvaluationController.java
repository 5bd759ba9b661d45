package cn.chenghua.governance.featuredstreet.score.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.score.EvaluationDesk;
import cn.chenghua.governance.featuredstreet.score.Quality;
import cn.chenghua.governance.featuredstreet.score.RecordScoring;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;

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

/** One evaluation: the sheet of a scorer, and the score item by item once both sheets are in. */
@Controller
@RequestMapping("/featured/streets/{id}/evaluations/{evaluation}")
class EvaluationController {

    private final FeaturedDesk streets;
    private final EvaluationDesk desk;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final Forms forms;

    EvaluationController(FeaturedDesk streets, EvaluationDesk desk, FeaturedFilters filters, FeaturedWords words, Forms forms) {
        this.streets = streets;
        this.desk = desk;
        this.filters = filters;
        this.words = words;
        this.forms = forms;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, @PathVariable UUID evaluation, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, evaluation, model);
    }

    private String page(Actor actor, UUID id, UUID wanted, Model model) {
        var street = streets.read(actor, id);
        var evaluation = Evaluations.one(desk.of(actor, id), wanted);
        var project = street.project();
        var card = evaluation.card();
        model.addAttribute("street", street);
        model.addAttribute("evaluation", evaluation);
        model.addAttribute("card", card);
        model.addAttribute("qualities", Quality.values());
        model.addAttribute("names",
                Arrays.stream(Quality.values()).map(one -> words.of("quality", one)).collect(Collectors.joining(",")));
        model.addAttribute("percents", evaluation.revealed()
                ? Arrays.stream(Quality.values()).map(one -> evaluation.percent(one).toPlainString())
                        .collect(Collectors.joining(","))
                : "");
        var edits = FeaturedFilters.edits(actor, project.place(), project.responsible());
        model.addAttribute("scores", edits && evaluation.open() && !evaluation.scoredBy(actor.account()));
        model.addAttribute("decides", edits && evaluation.disputed() && !evaluation.scoredBy(actor.account()));
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("freshId", UUID.randomUUID());
        return "featured/evaluation";
    }

    @PostMapping("/score")
    String score(Actor actor, @PathVariable UUID id, @PathVariable UUID evaluation, @RequestParam Map<String, String> typed,
            Model model, RedirectAttributes next, HttpServletResponse response) {
        var card = Evaluations.one(desk.of(actor, id), evaluation).card();
        return forms.change("score", typed, answer(id, evaluation, model, next, response), () -> {
            var points = new LinkedHashMap<String, RecordScoring.Points>();
            for (var item : card.items()) {
                var field = "points_" + item.code();
                points.put(item.code(), new RecordScoring.Points((int) Math.min(999, Typed.number(field, typed.get(field))),
                        Proof.of(Typed.text(typed, "evidence_" + item.code()), null)));
            }
            desk.score(actor, id, evaluation, new RecordScoring(Forms.id(typed), Typed.day(typed, "day"), points),
                    Proof.of(Typed.text(typed, "evidence_" + card.items().getFirst().code()), null));
        }, () -> page(actor, id, evaluation, model));
    }

    @PostMapping("/decide")
    String decide(Actor actor, @PathVariable UUID id, @PathVariable UUID evaluation, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        Evaluations.one(desk.of(actor, id), evaluation);
        return forms.change("decide", typed, answer(id, evaluation, model, next, response),
                () -> desk.decide(actor, id, evaluation, Typed.day(typed, "day"), Forms.proof(typed, file)),
                () -> page(actor, id, evaluation, model));
    }

    private static Forms.Answer answer(UUID id, UUID evaluation, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return new Forms.Answer(model, next, response, "/featured/streets/" + id + "/evaluations/" + evaluation);
    }
}
