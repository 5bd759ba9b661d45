package cn.chenghua.governance.backstreet.green.api.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.GreenRecord;
import cn.chenghua.governance.backstreet.green.GreenSite;
import cn.chenghua.governance.backstreet.green.web.GreenCards;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.plan.Dimension;
import cn.chenghua.governance.site.GeoJsonGeometry;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A green project as REST clients see it; amounts are metres or square metres, as {@code unitOfAmount} says. */
@Schema(name = "GreenSite")
record GreenJson(UUID id, long version, String number, String name, GreenLevel level,
        @JsonProperty("class") @Nullable String classCode, @Nullable String phase, String unit, String responsible,
        @Nullable String stage, Dimension unitOfAmount, @Nullable BigDecimal amount, @Nullable BigDecimal measured,
        @Nullable BigDecimal stated, @Nullable BigDecimal differencePercent, GreenSite.Basis basis,
        @Nullable BigDecimal share, @Nullable LocalDate shareOn, @Nullable LocalDate builtOn, @Nullable LocalDate openedOn,
        String source,
        @Schema(type = "object", description = "GeoJSON geometry in WGS84; only where one site is asked for") @Nullable Map<String, Object> geometry) {

    static GreenJson of(GreenLines.Line line) {
        return new GreenJson(line.id(), line.version(), line.number(), line.name(), line.level(), line.classCode(), line.phase(),
                line.place().value(), line.responsible(), line.stage(), line.level().dimension(), line.amount(), line.measured(),
                line.stated(), line.difference(), line.basis(), line.share(), line.shareOn(), line.builtOn(), line.openedOn(),
                line.source(), null);
    }

    static GreenJson of(GreenRecord record) {
        var project = record.project();
        var site = record.site();
        var done = site.completion();
        var shape = site.geometry();
        return new GreenJson(project.id(), site.version(), project.number(), project.name(), record.level(), project.classCode(),
                project.phase(), project.place().value(), project.responsible(), project.stage(), record.level().dimension(),
                record.amount(), site.measured(), site.stated(), site.difference(), site.basis(),
                done == null ? null : done.share(), done == null ? null : done.on(), reached(record, "completed", "in_place"),
                reached(record, "opened"), site.source(), shape == null ? null : GeoJsonGeometry.write(shape));
    }

    private static @Nullable LocalDate reached(GreenRecord record, String... stages) {
        return record.project().steps().stream().filter(step -> step.done() && List.of(stages).contains(step.stage()))
                .map(step -> step.actual()).findFirst().orElse(null);
    }

    /** A page of the register; {@code count} is exact up to ten thousand. */
    @Schema(name = "GreenPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<GreenJson> sites, @Nullable String next) {
    }

    /** A geometry to be drawn, where it is known from, and which amount counts from now on. */
    @Schema(name = "GreenDrawing")
    record Drawing(
            @Schema(type = "object", description = "GeoJSON geometry: lines for greenways, polygons for the rest") @Nullable Map<String, Object> geometry,
            @Nullable Crs crs, @Nullable String source, GreenSite.@Nullable Basis basis, @Nullable String evidence) {
    }

    /** Which amount counts from now on, and where it changes, the stated one. */
    @Schema(name = "GreenBasis")
    record Counting(GreenSite.@Nullable Basis basis, @Nullable BigDecimal stated, @Nullable String evidence) {
    }

    /** How much of a greenway was built on a day, in percent. */
    @Schema(name = "GreenShare")
    record Share(@Nullable BigDecimal share, @Nullable LocalDate on, @Nullable String evidence) {
    }

    /** One of the five levels; micro green has no target and hence neither quantity nor remaining. */
    @Schema(name = "GreenLevel")
    record Level(int number, GreenLevel level, @Nullable String target, @Nullable Integer definitionVersion,
            @Nullable LocalDate asOf, @Nullable String reading, @Nullable BigDecimal actual, @Nullable BigDecimal quantity,
            @Nullable BigDecimal remaining, @Nullable String scale, int records, int drawn, @Nullable String evidence) {

        static Level of(GreenCards.Card card) {
            var figure = card.figure();
            if (figure == null) {
                return new Level(card.level().number(), card.level(), null, null, null, null, null, null, null, null,
                        card.count(), card.drawn(), null);
            }
            var progress = figure.progress();
            return new Level(card.level().number(), card.level(), progress.target().code(), progress.definitionNumber(),
                    progress.asOf(), progress.definition().terms().chosenReading(), progress.actual(), progress.quantity(),
                    figure.remaining(), progress.scale().name(), card.count(), card.drawn(),
                    "/api/v1/targets/" + progress.target().code() + "/postings");
        }
    }
}
