package cn.chenghua.governance.renewal.circle.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.next.NextSites;
import cn.chenghua.governance.renewal.circle.reach.CircleDesk.Today;
import cn.chenghua.governance.renewal.circle.reach.Doubt;
import cn.chenghua.governance.renewal.circle.reach.NoNetwork;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The circle for REST clients: coverage, who is left out, and the best next sites. */
@RestController
@RequestMapping("/api/v1/renewal/circle")
@Tag(name = "circle")
class CircleRestController {

    private static final int MOST = 20;
    private final CircleSight sight;

    CircleRestController(CircleSight sight) {
        this.sight = sight;
    }

    @Operation(operationId = "circleCoverage", summary = "Residents with a facility within reach on foot, by class and group of walkers")
    @GetMapping("/coverage")
    ResponseEntity<CircleJson.Coverage> coverage(Actor actor, @RequestParam(required = false) @Nullable String unit) {
        var query = CircleQuery.of(null, null, unit);
        var today = today();
        var classes = ClassLine.all(today.standing(), sight.within(actor, query.unit(), today.day())).stream().map(line -> {
            var walkers = new EnumMap<Walker, CircleJson.Reached>(Walker.class);
            Arrays.stream(Walker.values()).forEach(walker -> walkers.put(walker, CircleJson.Reached.of(line.of(walker))));
            return new CircleJson.ClassCoverage(line.one(), line.sites(), walkers,
                    "/api/v1/renewal/circle/gaps" + query.about(line.one()));
        }).toList();
        var applied = query.unit() == null ? Map.<String, String>of() : Map.of("unit", query.unit());
        return answer(new CircleJson.Coverage(CircleJson.Basis.of(today), applied, classes));
    }

    @Operation(operationId = "circleGaps", summary = "Who has no facility of a class within reach on foot, and about whom nothing is concluded")
    @GetMapping("/gaps")
    ResponseEntity<CircleJson.Gaps> gaps(Actor actor, @RequestParam(name = "class", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String walker, @RequestParam(required = false) @Nullable String unit) {
        var query = CircleQuery.of(one, walker, unit);
        var today = today();
        var within = sight.within(actor, query.unit(), today.day());
        var rules = today.circle().rules();
        var gaps = today.standing().leftOut(query.one(), query.walker(), within).stream().map(gap -> {
            var site = gap.leg().site();
            var settlement = gap.home().settlement();
            return new CircleJson.Gap(settlement.unit().value(), settlement.residents(), site == null ? null : site.name(),
                    site == null ? null : (Long) Math.round(gap.leg().metres()),
                    site == null ? null : (Double) (Math.round(rules.minutes(query.walker(), gap.leg().metres()) * 10) / 10.0));
        }).toList();
        var doubtful = today.standing().doubtful(within).stream()
                .map(home -> new CircleJson.Doubtful(home.settlement().unit().value(), home.settlement().residents(),
                        home.doubt() == null ? Doubt.POSITION : home.doubt()))
                .toList();
        return answer(new CircleJson.Gaps(CircleJson.Basis.of(today), query.applied(),
                CircleJson.Reached.of(today.standing().share(query.one(), query.walker(), within)), gaps, doubtful));
    }

    @Operation(operationId = "circleNextSites", summary = "Where further facilities of a class would newly serve most residents")
    @GetMapping("/sites")
    ResponseEntity<CircleJson.NextSites> sites(Actor actor, @RequestParam(name = "class", required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String walker, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "5") int count) {
        var query = CircleQuery.of(one, walker, unit);
        var today = today();
        var found = NextSites.of(today.standing(), query.one(), query.walker(),
                sight.within(actor, query.unit(), today.day()), Math.clamp(count, 1, MOST));
        return answer(new CircleJson.NextSites(CircleJson.Basis.of(today), query.applied(), found.missing(), found.served(),
                found.most(), found.surely(), found.sites().stream().map(CircleJson.NextSite::of).toList()));
    }

    private Today today() {
        return sight.today().orElseThrow(NoNetwork::new);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
