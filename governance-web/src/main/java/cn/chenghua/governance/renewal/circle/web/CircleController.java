package cn.chenghua.governance.renewal.circle.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.next.NextSites;
import cn.chenghua.governance.renewal.circle.next.Proposal;
import cn.chenghua.governance.renewal.circle.reach.CircleDesk.Today;
import cn.chenghua.governance.site.Sentences;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the circle: coverage, who is left out, and the best next sites. */
@Controller
@RequestMapping("/renewal/circle")
class CircleController {

    private static final int SITES = 5;
    private final CircleSight sight;
    private final Sentences sentences;

    CircleController(CircleSight sight, Sentences sentences) {
        this.sight = sight;
        this.sentences = sentences;
    }

    @GetMapping
    String coverage(Actor actor, @RequestParam(name = "class", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String walker, @RequestParam(required = false) @Nullable String unit,
            Model model) {
        var query = CircleQuery.of(one, walker, unit);
        var basis = sight.today();
        basis.ifPresent(today -> {
            var within = sight.within(actor, query.unit(), today.day());
            var lines = ClassLine.all(today.standing(), within);
            var codes = sight.subdistricts(actor, today.day());
            var names = sight.named(codes);
            model.addAttribute("lines", lines);
            model.addAttribute("chart", chart(lines));
            model.addAttribute("units", codes.stream()
                    .map(code -> UnitLine.of(code, names.getOrDefault(code, code.value()), today.standing(), query.walker(),
                            within.and(sight.within(actor, code.value(), today.day()))))
                    .filter(line -> line.counted() + line.doubtful() > 0).toList());
        });
        return fill(actor, query, basis, model, "circle");
    }

    @GetMapping("/gaps")
    String gaps(Actor actor, @RequestParam(name = "class", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String walker, @RequestParam(required = false) @Nullable String unit,
            Model model) {
        var query = CircleQuery.of(one, walker, unit);
        var basis = sight.today();
        basis.ifPresent(today -> {
            var within = sight.within(actor, query.unit(), today.day());
            var left = today.standing().leftOut(query.one(), query.walker(), within);
            var doubtful = today.standing().doubtful(within);
            model.addAttribute("share", today.standing().share(query.one(), query.walker(), within));
            model.addAttribute("left", left);
            model.addAttribute("doubtful", doubtful);
            model.addAttribute("names", sight.namesOf(Stream.concat(left.stream().map(gap -> gap.home()), doubtful.stream())
                    .map(home -> home.settlement()).toList()));
        });
        return fill(actor, query, basis, model, "gaps");
    }

    @GetMapping("/sites")
    String sites(Actor actor, @RequestParam(name = "class", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String walker, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer count, Model model) {
        var query = CircleQuery.of(one, walker, unit);
        var wanted = count == null ? SITES : Math.clamp(count, 1, 20);
        var basis = sight.today();
        basis.ifPresent(today -> {
            var within = sight.within(actor, query.unit(), today.day());
            var found = NextSites.of(today.standing(), query.one(), query.walker(), within, wanted);
            model.addAttribute("found", found);
            model.addAttribute("names", sight.namesOf(found.sites().stream().flatMap(site -> site.served().stream())
                    .map(Proposal.Served::settlement).toList()));
        });
        model.addAttribute("count", wanted);
        return fill(actor, query, basis, model, "sites");
    }

    private String fill(Actor actor, CircleQuery query, Optional<Today> basis, Model model, String page) {
        model.addAttribute("query", query);
        model.addAttribute("basis", basis.orElse(null));
        model.addAttribute("rules", sight.desk().rules());
        model.addAttribute("classes", FacilityClass.values());
        model.addAttribute("walkers", Walker.values());
        model.addAttribute("places", sight.places(actor));
        model.addAttribute("edits", actor.may(Right.EDIT_PROJECTS));
        model.addAttribute("keeps", actor.may(Right.REORGANISE));
        return "circle/" + page;
    }

    /** The names and ratios of the chart, in the form the script reads. */
    private Chart chart(List<ClassLine> lines) {
        return new Chart(
                lines.stream().map(line -> sentences.say("circle.class." + line.one())).collect(Collectors.joining(",")),
                Arrays.stream(Walker.values()).map(walker -> sentences.say("circle.walker." + walker))
                        .collect(Collectors.joining(",")),
                Arrays.stream(Walker.values()).map(walker -> lines.stream().map(line -> percent(line.of(walker).ratio()))
                        .collect(Collectors.joining(","))).collect(Collectors.joining(";")));
    }

    private static String percent(@Nullable Double ratio) {
        return ratio == null ? "" : String.valueOf(Math.round(ratio * 1000) / 10.0);
    }

    /** A series for each group, percent by class. */
    record Chart(String classes, String walkers, String values) {
    }
}
