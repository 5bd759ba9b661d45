package cn.chenghua.governance.casework.figures.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.figures.CaseFigures;
import cn.chenghua.governance.casework.figures.FigureRows;
import cn.chenghua.governance.casework.figures.FigureRows.Detection;
import cn.chenghua.governance.casework.figures.Part.Name;
import cn.chenghua.governance.casework.web.DisorderFilters;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a period for REST clients. */
@RestController
@Tag(name = "cases")
class FigureRestController {

    private final FigureRows rows;
    private final DisorderFilters filters;

    FigureRestController(FigureRows rows, DisorderFilters filters) {
        this.rows = rows;
        this.filters = filters;
    }

    @Operation(operationId = "caseFigures", summary = "Figures of the cases of a period, ratios of sums, each with the address of its cases")
    @GetMapping("/api/v1/cases/figures")
    ResponseEntity<FiguresJson> figures(Actor actor, @ParameterObject @ModelAttribute FigureQuery query) {
        var period = filters.period(query.from(), query.until());
        var filter = query.filter(actor, filters);
        var found = rows.of(filter, period);
        var narrowed = new StringBuilder("?from=" + period.first() + "&until=" + period.last());
        query.applied().forEach((name, value) -> narrowed.append('&').append(name).append('=').append(value));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new FiguresJson(filters.now(), period.first(),
                period.last(), query.applied(),
                Arrays.stream(Name.values()).map(name -> FigureJson.of(found, name, narrowed.toString())).toList(),
                found.median(), found.ninetieth(),
                rows.detection(filter, period).stream().map(DetectionJson::of).toList()));
    }

    /** All figures; times in working hours, shares null where there is nothing to share in. */
    @Schema(name = "CaseFigures")
    record FiguresJson(Instant asOf, LocalDate from, LocalDate until, Map<String, String> filtersApplied,
            List<FigureJson> figures, @Nullable BigDecimal medianHours, @Nullable BigDecimal ninetiethHours,
            List<DetectionJson> detection) {
    }

    /** One set of cases, and which share it has in the set it is part of. */
    @Schema(name = "CaseFigure")
    record FigureJson(Name name, int count, @Nullable Name partOf, @Nullable BigDecimal share, String cases) {
        static FigureJson of(CaseFigures found, Name name, String narrowed) {
            return new FigureJson(name, found.count(name), name.whole(), found.share(name),
                    "/api/v1/cases" + narrowed + "&figure=" + name);
        }
    }

    /** How many looks of a level at a kind of asset found something. */
    @Schema(name = "DetectionRate")
    record DetectionJson(AssetKind kind, Level level, int looks, int withFindings, @Nullable BigDecimal share) {
        static DetectionJson of(Detection one) {
            return new DetectionJson(one.kind(), one.level(), one.looks(), one.withFindings(), one.share());
        }
    }
}
