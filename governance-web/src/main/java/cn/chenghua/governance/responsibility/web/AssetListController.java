package cn.chenghua.governance.responsibility.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list and the map of assets, their filters kept in the link. */
@Controller
class AssetListController {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;
    private static final int SPOTS = 2_000;
    private final AssetLines lines;
    private final AssetFilters filters;
    private final AssetWords words;
    private final Hierarchies hierarchies;
    private final UnitNames units;

    AssetListController(AssetLines lines, AssetFilters filters, AssetWords words, Hierarchies hierarchies,
            UnitNames units) {
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.hierarchies = hierarchies;
        this.units = units;
    }

    @GetMapping("/assets")
    String list(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = AssetQuery.of(link);
        var filter = filters.of(actor, query);
        var found = lines.list(filter, after == null || after.isBlank() ? null : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        fill(actor, query, model);
        model.addAttribute("lines", shown);
        model.addAttribute("placed", units.named(shown.stream().map(AssetLines.Line::place).toList()));
        model.addAttribute("count", lines.count(filter, COUNTED + 1));
        model.addAttribute("next", found.size() > PAGE ? "/assets" + query.from(shown.getLast().number()) : null);
        return "responsibility/assets";
    }

    @GetMapping("/assets/map")
    String map(Actor actor, @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = AssetQuery.of(link);
        var hierarchy = hierarchies.current();
        var today = filters.today();
        var sums = new HashMap<String, Integer>();
        var found = lines.list(filters.of(actor, query), null, SPOTS);
        found.forEach(line -> hierarchy.subdistrict(line.place(), today)
                .ifPresent(place -> sums.merge(place.unit().value(), 1, Integer::sum)));
        fill(actor, query, model);
        model.addAttribute("count", found.size());
        model.addAttribute("values", sums);
        return "responsibility/map";
    }

    private void fill(Actor actor, AssetQuery query, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("counted", COUNTED);
        model.addAttribute("words", words);
        model.addAttribute("kinds", words.choices("kind", (Object[]) AssetKind.values()));
        model.addAttribute("classes", words.classes(null));
        model.addAttribute("levels", words.choices("level", (Object[]) Level.values()));
        model.addAttribute("grades", words.choices("grade", (Object[]) Grade.values()));
        model.addAttribute("depths", words.choices("depth", (Object[]) Depth.values()));
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("keeps", actor.may(Right.KEEP_ASSETS));
    }

    /** The assets with a known position, as GeoJSON for the map. */
    @GetMapping("/assets/spots")
    @ResponseBody
    ResponseEntity<Map<String, Object>> spots(Actor actor, @RequestParam MultiValueMap<String, String> link) {
        var features = lines.list(filters.of(actor, AssetQuery.of(link)), null, SPOTS).stream()
                .filter(line -> line.longitude() != null && line.latitude() != null).map(AssetListController::spot).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> spot(AssetLines.Line line) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("name", line.number() + " " + line.name());
        properties.put("href", "/assets/" + line.id());
        properties.put("late", false);
        return Map.of("type", "Feature", "properties", properties, "geometry",
                Map.of("type", "Point", "coordinates", Stream.of(line.longitude(), line.latitude()).filter(Objects::nonNull)
                        .map(BigDecimal::doubleValue).toList()));
    }
}
