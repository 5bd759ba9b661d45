package cn.chenghua.governance.featuredstreet.smart.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.featuredstreet.smart.Fitting;
import cn.chenghua.governance.featuredstreet.smart.FittingState;
import cn.chenghua.governance.featuredstreet.smart.FittingVerb;
import cn.chenghua.governance.featuredstreet.smart.SmartEstate;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A smart estate as REST tells it: its subsystems, never whom they see. */
record SmartJson(UUID id, long version, String number, String name, String unit, String responsible, @Nullable String stage,
        List<String> mandatoryMissing, List<Fitting> fittings) {

    static SmartJson of(SmartEstate estate, List<String> mandatory) {
        var project = estate.project();
        return new SmartJson(project.id(), estate.version(), project.number(), project.name(), project.place().value(),
                project.responsible(), project.stage(), estate.missing(mandatory), estate.said());
    }

    @Schema(name = "SmartEstatePage")
    record Page(int count, Map<String, String> filtersApplied, List<Row> estates, @Nullable String next) {
    }

    @Schema(name = "SmartEstateRow")
    record Row(UUID id, String number, String name, String unit, @Nullable String stage, Map<String, FittingState> fittings) {

        static Row of(SmartLines.Line line) {
            return new Row(line.id(), line.number(), line.name(), line.place().value(), line.stage(),
                    new TreeMap<>(line.fittings()));
        }
    }

    @Schema(name = "SmartEstateFitting")
    record FittingWish(@Nullable String subsystem, @Nullable FittingVerb verb, @Nullable LocalDate day, @Nullable String maker,
            @Nullable Integer points, @Nullable String evidence) {
    }
}
