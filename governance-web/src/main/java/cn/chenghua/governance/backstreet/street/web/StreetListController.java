package cn.chenghua.governance.backstreet.street.web;

import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.backstreet.web.BackstreetWords;
import cn.chenghua.governance.backstreet.web.StreetShapes;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The register of back streets: list, sums by state, and their lines for a map. */
@Controller
@RequestMapping("/backstreet/streets")
class StreetListController {

    private static final int PAGE = 50;
    private static final int DRAWN = 2_000;
    private final StreetRegister register;
    private final StreetLines lines;
    private final StreetQuery.Filters filters;
    private final BackstreetWords words;
    private final UnitNames units;

    StreetListController(StreetRegister register, StreetLines lines, StreetQuery.Filters filters, BackstreetWords words,
            UnitNames units) {
        this.register = register;
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.units = units;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = StreetQuery.of(link);
        var filter = filters.of(actor, query);
        var found = register.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var open = filters.of(actor, new StreetQuery(query.text(), query.unit(), query.depth(), null));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("sums", register.sums(filter));
        model.addAttribute("standing", register.sums(open));
        model.addAttribute("states", StreetRegister.State.values());
        model.addAttribute("depths", words.choices("depth", Depth.values()));
        model.addAttribute("placed", units.named(shown.stream().map(StreetRegister.Line::place).toList()));
        model.addAttribute("places", filters.register().places(actor));
        model.addAttribute("words", words);
        model.addAttribute("rules", filters.register().rules());
        model.addAttribute("large", filters.register().rules().of(StreetTerm.LENGTH_DIFFERENCE));
        model.addAttribute("next", found.size() > PAGE ? "/backstreet/streets" + query.from(shown.getLast().number()) : null);
        return "backstreet/streets";
    }

    /** The drawn streets, as GeoJSON for the map. */
    @GetMapping("/lines")
    @ResponseBody
    ResponseEntity<Map<String, Object>> drawn(Actor actor) {
        return StreetShapes.features(lines.drawn(Street.KIND, actor.reads(), DRAWN), "/backstreet/streets/");
    }
}
