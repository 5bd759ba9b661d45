package cn.chenghua.governance.renewal.circle.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.reach.Circle.Home;
import cn.chenghua.governance.renewal.circle.reach.CircleDesk.Today;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The circle as files, and the points of its map. */
@RestController
@RequestMapping("/renewal/circle")
class CircleFileController {

    private final CircleSight sight;
    private final Sentences sentences;

    CircleFileController(CircleSight sight, Sentences sentences) {
        this.sight = sight;
        this.sentences = sentences;
    }

    @GetMapping("/coverage.csv")
    void coverage(Actor actor, @RequestParam(required = false) @Nullable String unit, HttpServletResponse response)
            throws IOException {
        var query = CircleQuery.of(null, null, unit);
        try (var writer = open(response, "coverage", "as_of", "network", "unit", "unit_name", "class", "walker", "covered",
                "counted", "not_concluded", "share")) {
            var today = sight.today().orElse(null);
            if (today == null) {
                return;
            }
            var within = sight.within(actor, query.unit(), today.day());
            var codes = sight.subdistricts(actor, today.day());
            var names = sight.named(codes);
            for (var code : codes) {
                var inUnit = within.and(sight.within(actor, code.value(), today.day()));
                for (var one : FacilityClass.values()) {
                    for (var walker : Walker.values()) {
                        var share = today.standing().share(one, walker, inUnit);
                        writer.row(today.day(), today.network().number(), code.value(), names.get(code), one.code(),
                                walker.name(), share.covered(), share.counted(), share.doubtful(), share.ratio());
                    }
                }
            }
        }
    }

    @GetMapping("/gaps.csv")
    void gaps(Actor actor, @RequestParam(name = "class", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String walker, @RequestParam(required = false) @Nullable String unit,
            HttpServletResponse response) throws IOException {
        var query = CircleQuery.of(one, walker, unit);
        try (var writer = open(response, "gaps", "as_of", "network", "class", "walker", "unit", "unit_name", "residents",
                "nearest", "metres", "state")) {
            var today = sight.today().orElse(null);
            if (today == null) {
                return;
            }
            var within = sight.within(actor, query.unit(), today.day());
            var left = today.standing().leftOut(query.one(), query.walker(), within);
            var doubtful = today.standing().doubtful(within);
            var names = sight.namesOf(
                    Stream.concat(left.stream().map(gap -> gap.home()), doubtful.stream()).map(Home::settlement)
                            .toList());
            for (var gap : left) {
                var site = gap.leg().site();
                var settlement = gap.home().settlement();
                writer.row(today.day(), today.network().number(), query.one().code(), query.walker().name(),
                        settlement.unit().value(), names.get(settlement.unit()), settlement.residents(),
                        site == null ? "" : site.name(), site == null ? null : Math.round(gap.leg().metres()), "LEFT_OUT");
            }
            for (var home : doubtful) {
                var settlement = home.settlement();
                writer.row(today.day(), today.network().number(), query.one().code(), query.walker().name(),
                        settlement.unit().value(), names.get(settlement.unit()), settlement.residents(), "", null,
                        String.valueOf(home.doubt()));
            }
        }
    }

    /** Settlements and the facilities of a class as GeoJSON for the map. */
    @GetMapping("/spots")
    ResponseEntity<Map<String, Object>> spots(Actor actor, @RequestParam(name = "class", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String walker, @RequestParam(required = false) @Nullable String unit) {
        var query = CircleQuery.of(one, walker, unit);
        var features = new ArrayList<Map<String, Object>>();
        sight.today().ifPresent(today -> fill(actor, query, today, features));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    private void fill(Actor actor, CircleQuery query, Today today, List<Map<String, Object>> features) {
        var within = sight.within(actor, query.unit(), today.day());
        var homes = today.circle().homes();
        var names = sight.namesOf(homes.stream().map(Home::settlement).filter(within).toList());
        IntStream.range(0, homes.size()).filter(i -> within.test(homes.get(i).settlement())).forEach(i -> {
            var settlement = homes.get(i).settlement();
            var state = homes.get(i).doubt() != null
                    ? "doubt"
                    : today.standing().covers(query.one(), query.walker(), i) ? "covered" : "left";
            var label = sentences.say("circle.spot." + state, String.valueOf(names.get(settlement.unit())),
                    settlement.residents());
            features.add(point(state, label, settlement.longitude(), settlement.latitude()));
        });
        for (Site site : today.standing().sites(query.one())) {
            features.add(point("site", site.name(), site.longitude(), site.latitude()));
        }
    }

    private static Map<String, Object> point(String state, String name, double longitude, double latitude) {
        return Map.of("type", "Feature", "properties", Map.of("state", state, "name", name), "geometry",
                Map.of("type", "Point", "coordinates", List.of(longitude, latitude)));
    }

    private static TableWriter open(HttpServletResponse response, String name, String... columns) throws IOException {
        return TableWriter.csv(Download.csv(response, name), Arrays.stream(columns).map(TableWriter.Column::of).toList());
    }
}
