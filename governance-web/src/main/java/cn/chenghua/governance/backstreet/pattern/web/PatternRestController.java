package cn.chenghua.governance.backstreet.pattern.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.pattern.Density;
import cn.chenghua.governance.backstreet.pattern.StreetPatterns;
import cn.chenghua.governance.backstreet.pattern.StreetPatterns.With;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pattern of streets for REST clients. */
@RestController
@Tag(name = "streets")
class PatternRestController {

    private final StreetPatterns patterns;

    PatternRestController(StreetPatterns patterns) {
        this.patterns = patterns;
    }

    @Operation(operationId = "streetPattern", summary = "Density, blocks, junctions and detours of the streets, now and with new links")
    @GetMapping("/api/v1/street-pattern")
    ResponseEntity<Streets> pattern(Actor actor, @RequestParam(defaultValue = "PLANNED") String with) {
        var answer = patterns.answer(actor.reads(), Typed.constant(With.class, "with", with)).map(found -> new Streets(
                found.edition().number(), found.edition().standsFor(), found.edition().source(), found.sparseAll(),
                found.asked(), found.added().size(),
                PatternRow.of(found).stream().map(row -> new Measure(row.name(), row.before(), row.after())).toList(),
                found.pair().before().detour().pairs(), found.places().stream().map(Place::of).toList()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(answer.orElseGet(() -> new Streets(null, null, "", true, 0, 0, List.of(), 0, List.of())));
    }

    /**
     * The pattern.
     *
     * @param networkVersion null where no network is stored
     * @param sparse whether the stored streets are too few on the whole to be believed
     * @param added how many of the {@code links} the stored streets do not show yet
     * @param pairs of places the detour was taken over
     */
    @Schema(name = "StreetPattern")
    record Streets(@Nullable Integer networkVersion, @Nullable LocalDate standsFor, String source, boolean sparse, int links,
            int added, List<Measure> measures, int pairs, List<Place> units) {
    }

    /** A measure before and after: kilometres, km/km², hectares, counts or ratios, by its name. */
    @Schema(name = "StreetPatternMeasure")
    record Measure(String name, BigDecimal before, BigDecimal after) {
    }

    /** The density of one unit; without figures where the streets are too few to be believed. */
    @Schema(name = "StreetPatternUnit")
    record Place(String unit, boolean schematic, boolean sparse, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        static Place of(Density place) {
            return new Place(place.unit().value(), place.schematic(), place.sparse(),
                    place.sparse() ? null : PatternRow.rounded(place.before(), 2),
                    place.sparse() ? null : PatternRow.rounded(place.after(), 2));
        }
    }
}
