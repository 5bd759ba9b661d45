package cn.chenghua.governance.backstreet.link.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.backstreet.link.Link;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.link.Opening;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as REST tells it; lengths in metres. */
record LinkJson(UUID id, long version, String number, String name, String unit, @Nullable String stage,
        @Nullable BigDecimal statedMetres, @Nullable BigDecimal drawnMetres, @Nullable BigDecimal asBuiltMetres,
        String asBuiltSource, @Nullable BigDecimal differencePercent, List<Opened> openings) {

    static LinkJson of(Link link, @Nullable BigDecimal drawn, List<Opening> openings) {
        var project = link.project();
        var stated = project.measures().metres();
        var built = link.detail().asBuilt();
        return new LinkJson(project.id(), link.version(), project.number(), project.name(), project.place().value(),
                project.stage(), stated, drawn, built, link.detail().asBuiltSource(),
                LineLength.difference(built == null ? stated : built, drawn), openings.stream().map(Opened::of).toList());
    }

    @Schema(name = "StreetLinkOpened")
    record Opened(UUID id, LocalDate day, Opening.Measured measured, BigDecimal baseMetres, BigDecimal overlappingMetres,
            BigDecimal countedMetres, List<Opening.Overlap> overlaps, UUID evidence) {
        static Opened of(Opening one) {
            return new Opened(one.id(), one.day(), one.measured(), one.base(), one.overlapping(), one.counted(), one.overlaps(),
                    one.evidence());
        }
    }

    @Schema(name = "StreetLinkPage")
    record Page(LocalDate asOf, int count, BigDecimal countedMetres, Map<String, String> filtersApplied, List<Row> links,
            @Nullable String next) {
    }

    @Schema(name = "StreetLinkRow")
    record Row(UUID id, String number, String name, String unit, @Nullable String stage, @Nullable BigDecimal drawnMetres,
            @Nullable BigDecimal asBuiltMetres, @Nullable LocalDate openedOn, @Nullable BigDecimal countedMetres) {
        static Row of(LinkRegister.Line line) {
            return new Row(line.id(), line.number(), line.name(), line.place().value(), line.stage(), line.drawn(),
                    line.asBuilt(), line.openedOn(), line.counted());
        }
    }

    @Schema(name = "StreetLinkSurvey")
    record Survey(@Nullable BigDecimal metres, @Nullable String source) {
    }

    @Schema(name = "StreetLinkDrawing")
    record Drawing(@Nullable Map<String, Object> geometry, @Nullable String source) {
    }

    @Schema(name = "StreetLinkOpeningWish")
    record OpeningWish(@Nullable UUID id, @Nullable LocalDate day, @Nullable String evidence) {
    }
}
