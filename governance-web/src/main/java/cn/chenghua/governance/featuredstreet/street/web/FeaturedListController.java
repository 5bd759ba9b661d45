package cn.chenghua.governance.featuredstreet.street.web;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The register of featured streets: list, how they stand, and a map. */
@Controller
@RequestMapping("/featured/streets")
class FeaturedListController {

    private static final int PAGE = 50;
    private static final int DRAWN = 500;

    private final FeaturedLines lines;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final UnitNames units;

    FeaturedListController(FeaturedLines lines, FeaturedFilters filters, FeaturedWords words, UnitNames units) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.units = units;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = StreetQuery.of(link);
        var found = lines.list(query.filter(actor, filters), after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var open = new StreetQuery(query.text(), query.unit(), query.mainClass(), null);
        model.addAttribute("query", query);
        model.addAttribute("whole", open);
        model.addAttribute("lines", shown);
        var standings = lines.standings(open.filter(actor, filters));
        model.addAttribute("standings", standings);
        model.addAttribute("count", standings.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("classes", words.choices("class", StreetClass.values()));
        model.addAttribute("placed", units.named(shown.stream().map(FeaturedLines.Line::place).toList()));
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("words", words);
        model.addAttribute("next", found.size() > PAGE ? "/featured/streets" + query.from(shown.getLast().number()) : null);
        return "featured/streets";
    }

    /** The drawn streets, as GeoJSON for the map. */
    @GetMapping("/shapes")
    @ResponseBody
    ResponseEntity<Map<String, Object>> shapes(Actor actor) {
        return features(lines.drawn(actor.reads(), DRAWN));
    }

    static ResponseEntity<Map<String, Object>> features(List<FeaturedLines.Drawn> drawn) {
        var features = drawn.stream().map(one -> Map.of("type", "Feature", "properties",
                Map.of("name", one.number() + " " + one.name(), "href", "/featured/streets/" + one.id()), "geometry",
                GeoJsonGeometry.write(one.shape()))).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features));
    }
}
